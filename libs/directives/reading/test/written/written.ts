import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface GoldTask {
  readonly path: string;
  readonly lead: readonly string[];
  readonly lead_alt?: readonly (readonly string[])[];
  readonly coordinating: readonly string[];
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly number: string | null;
  readonly date: string | null;
  readonly recipients: readonly string[];
  readonly signer: { readonly name: string | null };
  readonly tasks: readonly GoldTask[];
  readonly alt?: Readonly<Record<string, readonly unknown[]>>;
}

export interface WrittenText {
  readonly name: string;
  readonly text: string;
  readonly documents: readonly GoldDocument[];
}

/** Texts written for the tests, each with what a person reads in it (schema of the corpus). */
export const writtenTexts = (
  folder: 'seen' | 'held' | 'fresh' | 'second' | 'third' | 'fourth',
): readonly WrittenText[] => {
  const path = join(__dirname, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const gold = JSON.parse(readFileSync(join(path, `${name}.gold.json`), 'utf8')) as {
        documents: readonly GoldDocument[];
      };
      return { name, text: readFileSync(join(path, file), 'utf8'), documents: gold.documents };
    });
};

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalise, readDocument, type ReadDirective } from '../../src/index.js';

/** Up from here to the folder that holds the workspace's lockfile. */
const workspaceRoot = (folder: string): string =>
  existsSync(join(folder, 'package-lock.json')) ? folder : workspaceRoot(dirname(folder));

/** The corpus lies beside the repository; it is data to test against and no part of it. */
const folder = join(workspaceRoot(__dirname), '../shared/corpus/dev');

export const corpusNames: readonly string[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => name.slice(0, -4))
      .sort()
  : [];

const textOf = (name: string): string => canonicalise(readFileSync(join(folder, `${name}.txt`), 'utf8')).text;

export interface CorpusFile {
  readonly text: string;
  readonly documents: readonly ReadDirective[];
}

const cache = new Map<string, CorpusFile>();

/** A corpus file and what was read in it. */
export const corpusFile = (name: string): CorpusFile => {
  const known = cache.get(name);
  if (known) return known;
  const text = textOf(name);
  const file = { text, documents: readDocument(text) };
  cache.set(name, file);
  return file;
};

/** Registers tests that need the corpus; without it one test says by name what was left out. */
export const whereCorpus = (name: string, register: () => void): void => {
  describe(name, () => {
    if (corpusNames.length > 0) register();
    else
      it(`is left out: no corpus beside the repository (${name})`, () => {
        expect(corpusNames).toEqual([]);
      });
  });
};

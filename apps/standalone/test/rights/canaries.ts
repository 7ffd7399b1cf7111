import { randomBytes } from 'node:crypto';
import type { Kind } from './granted.js';

const WORD = /qz[a-p]{14}/g;
const LETTERS = 'abcdefghijklmnop';

/** A word that occurs nowhere else; found by search like any other. */
const word = (): string =>
  `qz${[...randomBytes(7)].map((byte) => `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`).join('')}`;

/** One canary: where a person wrote it, and whose words those are. */
export interface Canary {
  readonly word: string;
  readonly kind: Kind;
  readonly field: string;
}

/** Every canary of a story, in the order in which it was written. */
export const createCanaries = () => {
  const planted: Canary[] = [];
  const byWord = new Map<string, Canary>();
  return {
    planted: planted as readonly Canary[],
    /** Those that stand in an answer, each once. */
    in: (bytes: string): readonly Canary[] =>
      [...new Set(bytes.match(WORD))].flatMap((found) => byWord.get(found) ?? []),
    /** A new canary for one text field. */
    plant: (kind: Kind, field: string): string => {
      const canary = { word: word(), kind, field };
      planted.push(canary);
      byWord.set(canary.word, canary);
      return canary.word;
    },
  };
};

export type Canaries = ReturnType<typeof createCanaries>;

import type { ReadDirective, ReadItem, ReadObligation } from '../../src/index.js';
import { corpusFile, corpusNames } from './corpus.js';

const named = (start: string): string => corpusNames.find((name) => name.startsWith(start)) ?? start;

/** The document of a seed by its letter; T is two, the carrier and the carried. */
export const seed = (letter: 'B' | 'G' | 'T' | 'N' | 'X', index = 0): ReadDirective => {
  const file = { B: '000', G: '001', T: '002', N: '003', X: '004' }[letter];
  const found = corpusFile(named(file)).documents[index];
  if (!found) throw new Error(`no document ${index} in seed ${letter}`);
  return found;
};

export const seedText = (letter: 'B' | 'G' | 'T' | 'N' | 'X'): string =>
  corpusFile(named({ B: '000', G: '001', T: '002', N: '003', X: '004' }[letter])).text;

export const partsOf = (read: ReadDirective, item: string): readonly ReadObligation[] =>
  read.obligations.filter((obligation) => obligation.item === item);

export const leadsOf = (obligation: ReadObligation | undefined): readonly string[] =>
  (obligation?.leads ?? []).map(({ name }) => name);

/** Words of the duty on one line. */
export const wordsOf = (obligation: ReadObligation | undefined): string =>
  (obligation?.anchors[0]?.quote ?? '').replace(/\s+/g, ' ');

export const dutiesHolding = (read: ReadDirective, words: string): readonly ReadObligation[] =>
  read.obligations.filter((obligation) => wordsOf(obligation).includes(words));

/** Paths of all items, depth first. */
export const pathsOf = (items: readonly ReadItem[]): readonly string[] =>
  items.flatMap(({ path, children }) => [path, ...pathsOf(children)]);

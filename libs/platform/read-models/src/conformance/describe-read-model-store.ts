import type { Made, ReadModelCase } from './case.js';
import { brokenReaders } from './broken-readers.js';
import type { BrokenStore } from './broken-stores.js';
import { brokenWriters } from './broken-writers.js';
import { generationCases } from './generation.cases.js';
import { queryCases } from './query.cases.js';
import { searchCases } from './search.cases.js';
import { writingCases } from './writing.cases.js';

export type { Made, ReadModelCase, Subject } from './case.js';

/** Everything that the port promises; an adapter passes all of it unchanged. */
export const readModelCases: readonly ReadModelCase[] = [
  ...writingCases,
  ...queryCases,
  ...searchCases,
  ...generationCases,
];

/** Stores that break one promise each: each is caught by the case that it names. */
export const brokenStores: readonly BrokenStore[] = [...brokenWriters, ...brokenReaders];

/** Runs one case on a fresh store; throws where it fails. */
export const runReadModelCase = async (each: ReadModelCase, make: () => Promise<Made>): Promise<void> => {
  const made = await make();
  try {
    await each.run(made);
  } finally {
    await made.dispose();
  }
};

/** The contract suite as jest tests. */
export const describeReadModelStore = (name: string, make: () => Promise<Made>): void => {
  describe(`${name} keeps what the read-model port promises`, () => {
    it.each(readModelCases)('$name', (each) => runReadModelCase(each, make));
  });
};

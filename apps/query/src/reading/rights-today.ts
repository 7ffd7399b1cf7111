import type { Standing } from '@chidao/kernel';
import type { Rights } from '@chidao/query-read-models';
import { rightsOf } from '@chidao/query-read-models';
import type { ReadModels } from '@chidao/read-models';
import { pinned } from './pinned.js';
import { readerFactsFrom } from './reader-facts.js';

/** Rights of a reader as of now, whatever moment is asked about; the standing is today's. */
export type RightsToday = (standing: Standing) => Promise<Rights>;

const MOST_KEPT = 500;

/** Compiled from the live documents for each request; kept only as long as no document has changed. */
export const createRightsToday = (readModels: ReadModels, position: () => bigint): RightsToday => {
  let at = -2n;
  const kept = new Map<string, Rights>();
  return async (standing) => {
    const before = position();
    if (before !== at || kept.size > MOST_KEPT) kept.clear();
    at = before;
    const key = JSON.stringify(standing);
    const known = kept.get(key);
    if (known) return known;
    const rights = rightsOf(await pinned(readModels, (store) => readerFactsFrom(store, standing)));
    if (position() === before) kept.set(key, rights);
    return rights;
  };
};

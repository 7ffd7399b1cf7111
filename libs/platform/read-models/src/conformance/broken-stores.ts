import type { Query, ReadModels, ReadModelStore } from '../port.js';
import type { Made } from './case.js';

/** What a broken store does, and the case that must fail on it. */
export interface Fault {
  readonly name: string;
  readonly caughtBy: string;
}

/** A store that breaks one promise. */
export interface BrokenStore extends Fault {
  readonly breaks: (right: Made) => Made;
}

type Change = (store: ReadModelStore) => Partial<ReadModelStore>;

const changed = (store: ReadModelStore, change: Change): ReadModelStore => ({
  ...store,
  ...change(store),
  pin: async () => changed(await store.pin(), change),
});

const changedModels = (models: ReadModels, change: Change): ReadModels => ({
  ...models,
  ...changed(models, change),
  generation: (generation) => changed(models.generation(generation), change),
});

/** Breaks every operation alike: of the live store, of pinned ones and of those after a restart. */
export const breaking = (fault: Fault, change: Change): BrokenStore => ({
  ...fault,
  breaks: (right) => ({
    ...right,
    store: changedModels(right.store, change),
    reopen: async () => changedModels(await right.reopen(), change),
  }),
});

/** Breaks what only the whole store can do. */
export const breakingModels = (fault: Fault, change: (models: ReadModels) => Partial<ReadModels>): BrokenStore => ({
  ...fault,
  breaks: (right) => ({ ...right, store: { ...right.store, ...change(right.store) } }),
});

/** Asks something else than was asked. */
export const asking = (fault: Fault, change: (query: Query) => Query): BrokenStore =>
  breaking(fault, (store) => ({
    find: (view, query) => store.find(view, change(query)),
    count: (view, query) => store.count(view, change(query)),
    groupCount: (view, query, by) => store.groupCount(view, change(query), by),
  }));

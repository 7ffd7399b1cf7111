import type { Batch, ReadModelStore } from '../src/index.js';

/** Where in a batch the process ends. `within` is in the middle of the transaction, after the first documents. */
export type CrashPoint = 'pin' | 'load' | 'before write' | 'within' | 'after write' | null;

export class Crash extends Error {}

const crash = (): never => {
  throw new Crash();
};

const crashingWithin = (batch: Batch): Batch => {
  const last = batch.writes.at(-1);
  if (!last) return crash();
  return { ...batch, writes: [...batch.writes.slice(0, -1), { ...last, document: { toJSON: crash } }] };
};

/** The store as a process sees it that ends at that point of its next batch. */
export const crashingStore = (store: ReadModelStore, point: CrashPoint): ReadModelStore => ({
  ...store,
  pin: async () => (point === 'pin' ? crash() : crashingStore(await store.pin(), point)),
  load: async (view, ids) => (point === 'load' && view.name !== 'readers' ? crash() : store.load(view, ids)),
  write: async (batch) => {
    if (point === 'before write') crash();
    const outcome = await store.write(point === 'within' ? crashingWithin(batch) : batch);
    return point === 'after write' ? crash() : outcome;
  },
});

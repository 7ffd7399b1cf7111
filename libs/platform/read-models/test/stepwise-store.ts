import type { Batch, Loaded, ReadModelStore, Write } from '../src/index.js';

/** What the store keeps; a crash of a writer leaves it as it is. */
export interface Kept {
  readonly documents: Map<string, Loaded<object>>;
  readonly checkpoints: Map<string, bigint>;
}

/** What can go wrong with it, so that the test is tested. */
export type Fault = 'overwrites' | 'checkpoint first' | 'forgets removed' | null;

const keyOf = ({ view, id }: Pick<Write, 'view' | 'id'>): string => `${view.name}/${id}`;

const unused = async (): Promise<never> => {
  throw new Error('not asked in this test');
};

/**
 * A store without transactions, as on a standalone MongoDB: each document is written on its own, the checkpoint last, and
 * `step` runs before each of them, where another writer may run or this one may end.
 */
export const stepwiseStore = (kept: Kept, step: () => Promise<void>, fault: Fault = null): ReadModelStore => {
  const writeOne = ({ loaded, document, position, id, view }: Write): boolean => {
    const stored = kept.documents.get(keyOf({ view, id }));
    if (fault !== 'overwrites' && (stored?.position ?? null) !== loaded) return false;
    kept.documents.set(keyOf({ view, id }), { id, position, document });
    if (fault === 'forgets removed' && document === null) kept.documents.delete(keyOf({ view, id }));
    return true;
  };
  const writeAll = async (writes: readonly Write[]): Promise<boolean> => {
    for (const write of writes) {
      await step();
      if (!writeOne(write)) return false;
    }
    return true;
  };
  const moveCheckpoint = async ({ name, position }: Batch['checkpoint']): Promise<void> => {
    await step();
    const stored = kept.checkpoints.get(name) ?? -1n;
    kept.checkpoints.set(name, position > stored ? position : stored);
  };
  const store: ReadModelStore = {
    load: async (view, ids) => {
      await step();
      return ids.flatMap((id) => (kept.documents.get(keyOf({ view, id })) ?? []) as never);
    },
    write: async ({ writes, checkpoint }) => {
      if (fault === 'checkpoint first') await moveCheckpoint(checkpoint);
      if (!(await writeAll(writes))) return 'conflict';
      await moveCheckpoint(checkpoint);
      return 'written';
    },
    checkpoint: async (name) => {
      await step();
      return kept.checkpoints.get(name) ?? -1n;
    },
    pin: async () => store,
    close: async () => undefined,
    find: unused,
    count: unused,
    groupCount: unused,
  };
  return store;
};

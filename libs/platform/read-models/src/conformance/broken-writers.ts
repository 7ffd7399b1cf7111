import type { Batch, ReadModels, ReadModelStore, Write } from '../port.js';
import { breaking, breakingModels } from './broken-stores.js';
import type { BrokenStore } from './broken-stores.js';
import { READER } from './works.js';

const current = async (store: ReadModelStore, write: Write): Promise<Write> => {
  const [stored] = await store.load(write.view, [write.id]);
  return { ...write, loaded: stored?.position ?? null };
};

const overRemoved = async (store: ReadModelStore, write: Write): Promise<Write> => {
  const [stored] = await store.load(write.view, [write.id]);
  return stored?.document === null ? { ...write, loaded: stored.position } : write;
};

const rewriting =
  (store: ReadModelStore, change: (store: ReadModelStore, write: Write) => Promise<Write>) =>
  async (batch: Batch): Promise<'written' | 'conflict'> =>
    store.write({ ...batch, writes: await Promise.all(batch.writes.map((write) => change(store, write))) });

const asDouble = (position: bigint): bigint => BigInt.asIntN(64, BigInt(Number(position)));

const forceSwitch = async (models: ReadModels, generation: number): Promise<'switched' | 'behind'> => {
  for (const name of [READER, 'somebody']) {
    const position = await models.checkpoint(name);
    await models.generation(generation).write({ writes: [], checkpoint: { name, position } });
  }
  return models.switchTo(generation);
};

/** Stores whose writes, checkpoints or switches are wrong. */
export const brokenWriters: readonly BrokenStore[] = [
  breaking('overwrites whatever was loaded', (store) => ({ write: rewriting(store, current) })),
  breaking('forgets what was removed', (store) => ({
    write: rewriting(store, overRemoved),
    load: async (view, ids) => (await store.load(view, ids)).filter(({ document }) => document !== null),
  })),
  breaking('moves the checkpoint before the documents', (store) => ({
    write: async (batch) => {
      await store.write({ ...batch, writes: [] });
      return store.write(batch);
    },
  })),
  breaking('loses the last write of a batch', (store) => ({
    write: (batch) => store.write({ ...batch, writes: batch.writes.slice(0, Math.max(1, batch.writes.length - 1)) }),
  })),
  breaking('says written where there was a conflict', (store) => ({
    write: async (batch) => {
      await store.write(batch);
      return 'written';
    },
  })),
  breaking('lets the checkpoint go back', (store) => {
    const last = new Map<string, bigint>();
    return {
      write: async (batch) => {
        const outcome = await store.write(batch);
        if (outcome === 'written') last.set(batch.checkpoint.name, batch.checkpoint.position);
        return outcome;
      },
      checkpoint: async (name) => last.get(name) ?? (await store.checkpoint(name)),
    };
  }),
  breaking('has one checkpoint for all readers', (store) => ({
    write: (batch) => store.write({ ...batch, checkpoint: { ...batch.checkpoint, name: 'all' } }),
    checkpoint: () => store.checkpoint('all'),
  })),
  breaking('keeps positions as doubles', (store) => ({
    checkpoint: async (name) => asDouble(await store.checkpoint(name)),
    load: async (view, ids) =>
      (await store.load(view, ids)).map((loaded) => ({ ...loaded, position: asDouble(loaded.position) })),
  })),
  breakingModels('does not hold a pinned reader to its generation', (models) => ({ pin: async () => models })),
  breakingModels('switches to a generation that is behind', (models) => ({
    switchTo: (generation) => forceSwitch(models, generation),
  })),
  breakingModels('shows a new generation before the switch', (models) => ({
    begin: async () => {
      const generation = await models.begin();
      await forceSwitch(models, generation);
      return generation;
    },
  })),
  {
    name: 'loses everything when the process ends',
    breaks: (right) => ({
      ...right,
      reopen: async () => {
        const again = await right.reopen();
        await again.switchTo(await again.begin());
        return again.generation(await again.begin()) as typeof again;
      },
    }),
  },
];

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
  breaking({ name: 'overwrites whatever was loaded', caughtBy: 'a paused old writer cannot overwrite' }, (store) => ({
    write: rewriting(store, current),
  })),
  breaking(
    { name: 'forgets what was removed', caughtBy: 'a removed document is not brought back by a paused old writer' },
    (store) => ({
      write: rewriting(store, overRemoved),
      load: async (view, ids) => (await store.load(view, ids)).filter(({ document }) => document !== null),
    }),
  ),
  breaking(
    {
      name: 'moves the checkpoint before the documents',
      caughtBy: 'the checkpoint stays behind when one write of a batch conflicts',
    },
    (store) => ({
      write: async (batch) => {
        await store.write({ ...batch, writes: [] });
        return store.write(batch);
      },
    }),
  ),
  breaking(
    {
      name: 'loses the last write of a batch',
      caughtBy: 'a batch leaves all its documents, their positions and the checkpoint',
    },
    (store) => ({
      write: (batch) => store.write({ ...batch, writes: batch.writes.slice(0, Math.max(1, batch.writes.length - 1)) }),
    }),
  ),
  breaking(
    {
      name: 'says written where there was a conflict',
      caughtBy: 'a document that another writer made is not made again',
    },
    (store) => ({
      write: async (batch) => {
        await store.write(batch);
        return 'written';
      },
    }),
  ),
  breaking({ name: 'lets the checkpoint go back', caughtBy: 'the checkpoint never goes back' }, (store) => {
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
  breaking({ name: 'has one checkpoint for all readers', caughtBy: 'each reader has its own checkpoint' }, (store) => ({
    write: (batch) => store.write({ ...batch, checkpoint: { ...batch.checkpoint, name: 'all' } }),
    checkpoint: () => store.checkpoint('all'),
  })),
  breaking({ name: 'keeps positions as doubles', caughtBy: 'positions are whole up to 2^63 − 1' }, (store) => ({
    checkpoint: async (name) => asDouble(await store.checkpoint(name)),
    load: async (view, ids) =>
      (await store.load(view, ids)).map((loaded) => ({ ...loaded, position: asDouble(loaded.position) })),
  })),
  breakingModels(
    {
      name: 'does not hold a pinned reader to its generation',
      caughtBy: 'what was loaded before a switch is not written after it',
    },
    (models) => ({ pin: async () => models }),
  ),
  breakingModels(
    {
      name: 'switches to a generation that is behind',
      caughtBy: 'a generation behind the live one does not take its place',
    },
    (models) => ({
      switchTo: (generation) => forceSwitch(models, generation),
    }),
  ),
  breakingModels(
    {
      name: 'shows a new generation before the switch',
      caughtBy: 'a new generation is empty, and nobody sees what is written to it',
    },
    (models) => ({
      begin: async () => {
        const generation = await models.begin();
        await forceSwitch(models, generation);
        return generation;
      },
    }),
  ),
  breakingModels(
    {
      name: 'forgets documents and keeps the place of their readers',
      caughtBy: 'forgets a view and its readers, and nothing of the others',
    },
    (models) => ({ forget: (views) => models.forget(views, []) }),
  ),
  {
    name: 'loses everything when the process ends',
    caughtBy: 'what was written is there after the process ended',
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

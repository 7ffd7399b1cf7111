import fc from 'fast-check';
import { compareGenerations, openScratchReadModels, projectionRunner, rebuild } from '../src/index.js';
import type { ReadModels, ReadModelStore } from '../src/index.js';
import type { CrashPoint } from './crashing-store.js';
import { Crash, crashingStore } from './crashing-store.js';
import type { Happening } from './history.js';
import { histories, PROJECTIONS, READER, serially, VIEWS } from './history.js';

const points = fc.constantFrom<CrashPoint>('pin', 'load', 'before write', 'within', 'after write', null, null);

/** One process after another: how much it takes at once, how far back it is sent again, and where it ends. */
const lives = fc.array(
  fc.record({ size: fc.integer({ min: 1, max: 9 }), again: fc.integer({ min: 0, max: 4 }), point: points }),
  { minLength: 1, maxLength: 12 },
);

interface Life {
  readonly size: number;
  readonly again: number;
  readonly point: CrashPoint;
}

const runnerOn = (store: ReadModelStore) =>
  projectionRunner({ store, projections: PROJECTIONS, checkpointName: READER });

const live = async (store: ReadModels, history: readonly Happening[], { size, again, point }: Life): Promise<void> => {
  const after = await runnerOn(store).position();
  const begin = history.filter(({ position }) => position <= after).length;
  const batch = history.slice(Math.max(0, begin - again), begin + size);
  await runnerOn(crashingStore(store, point))
    .handleBatch(batch)
    .catch((thrown: unknown) => {
      if (!(thrown instanceof Crash)) throw thrown;
    });
};

const finish = async (store: ReadModels, history: readonly Happening[]): Promise<void> => {
  const after = await runnerOn(store).position();
  await runnerOn(store).handleBatch(history.filter(({ position }) => position > after));
};

const sourceOf = (history: readonly Happening[]) => ({
  head: async () => history.at(-1)?.position ?? -1n,
  readAll: async function* (after: bigint) {
    yield* history.filter(({ position }) => position > after);
  },
});

const stored = async (store: ReadModelStore): Promise<Readonly<Record<string, unknown>>> => {
  const entries: [string, unknown][] = [];
  for (const view of VIEWS) {
    for (const { id, position, document } of await store.find(view, {})) {
      entries.push([`${view.name}/${id}`, { position: String(position), document }]);
    }
  }
  return Object.fromEntries(entries.sort());
};

const rebuilding = (store: ReadModels, history: readonly Happening[], batchSize: number) =>
  rebuild({
    store,
    projections: PROJECTIONS,
    checkpointName: READER,
    source: sourceOf(history),
    batchSize,
    keepFormer: true,
  });

describe('documents made again from the log', () => {
  it('equal the live ones one by one, whatever the batches and crashes on the way', async () => {
    await fc.assert(
      fc.asyncProperty(histories, lives, fc.integer({ min: 1, max: 30 }), async (history, processes, batchSize) => {
        const store = openScratchReadModels();
        for (const process of processes) await live(store, history, process);
        await finish(store, history);
        expect(await stored(store)).toEqual(serially(history));

        const { generation, former } = await rebuilding(store, history, batchSize);
        const { differences } = await compareGenerations(store.generation(former), store.generation(generation), VIEWS);
        expect(differences).toEqual([]);
        expect(await stored(store)).toEqual(serially(history));
        await store.close();
      }),
      { numRuns: 300 },
    );
  });

  it('differ where one document of the live ones was changed, added or lost', async () => {
    const [history] = fc.sample(
      histories.filter((list) => list.length > 5),
      { numRuns: 1, seed: 7 },
    );
    const store = openScratchReadModels();
    await runnerOn(store).handleBatch(history ?? []);
    const { generation, former } = await rebuilding(store, history ?? [], 3);
    const [first, second] = await store.generation(former).find(VIEWS[1] as never, {});
    if (!first || !second) throw new Error('the history touches two documents of this view at least');
    const spoiled = (id: string, loaded: bigint | null, position: bigint, document: object | null) => ({
      ...{ view: VIEWS[1] as never, id, loaded, position, document },
    });
    await store.write({
      writes: [
        spoiled(first.id, first.position, first.position, { seen: [] }),
        spoiled(second.id, second.position, second.position, null),
        spoiled('added', null, 1n, {}),
      ],
      checkpoint: { name: READER, position: 0n },
    });
    const { differences } = await compareGenerations(store.generation(former), store.generation(generation), VIEWS);
    expect(differences.map(({ id }) => id).sort()).toEqual([first.id, second.id, 'added'].sort());
    expect(differences.find(({ id }) => id === second.id)).toMatchObject({ right: null });
    expect(differences.find(({ id }) => id === 'added')).toMatchObject({ left: null });
  });
});

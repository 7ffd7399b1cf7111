import { needsRebuild, openScratchReadModels, projectionRunner, rebuild } from '../src/index.js';
import type { Projection, ReadModels, View } from '../src/index.js';

interface Input {
  readonly position: bigint;
}
interface Tally {
  readonly version: number;
  readonly inputs: number;
}

const TALLY: View<Tally> = { name: 'tally', fields: { inputs: 'number' } };

const tallying = (view: View<Tally>, version: number): Projection<Input, Tally> => ({
  view,
  idsOf: ({ position }) => ['all', `of ${position % 7n}`],
  evolve: (tally) => ({ version, inputs: (tally?.inputs ?? 0) + 1 }),
});

const reader = (projection: Projection<Input, Tally>) => ({ projections: [projection], checkpointName: 'tally' });
const OLD = reader(tallying(TALLY, 1));
const NEW_VIEW = { ...TALLY, version: 2 };
const NEW = reader(tallying(NEW_VIEW, 2));

const log: Input[] = [];
const source = {
  head: async () => log.at(-1)?.position ?? -1n,
  readAll: async function* (after: bigint) {
    yield* log.filter(({ position }) => position > after);
  },
};
const happens = (count: number): Input[] => {
  const added = Array.from({ length: count }, (_, index) => ({ position: BigInt(log.length + index) * 2n }));
  log.push(...added);
  return added;
};

describe('a rebuild', () => {
  let store: ReadModels;

  beforeEach(() => {
    log.length = 0;
    store = openScratchReadModels();
  });
  afterEach(() => store.close());

  it('shows the old documents, all of them, until it switches in one step', async () => {
    await projectionRunner({ store, ...OLD }).handleBatch(happens(1000));
    const seen = new Set<string>();
    const look = async () => {
      const pinned = await store.pin();
      const all = await pinned.find(TALLY, {});
      seen.add(`${all.length} documents of ${all.map(({ document }) => document.version).join('')}`);
    };
    await rebuild({ store, ...reader(tallying(TALLY, 2)), source, batchSize: 50, onProgress: look });
    expect([...seen]).toEqual(['8 documents of 11111111']);
    await look();
    expect([...seen].at(-1)).toBe('8 documents of 22222222');
  });

  it('tells how far it is', async () => {
    happens(250);
    const told: unknown[] = [];
    await rebuild({ store, ...OLD, source, batchSize: 100, onProgress: (progress) => void told.push(progress) });
    expect(told).toEqual([
      { inputs: 100, position: 198n, head: 498n },
      { inputs: 200, position: 398n, head: 498n },
      { inputs: 250, position: 498n, head: 498n },
    ]);
  });

  it('catches up with what happens meanwhile before it switches', async () => {
    const runner = projectionRunner({ store, ...OLD });
    await runner.handleBatch(happens(100));
    let more = 5;
    const live = async () => {
      if (more > 0) await runner.handleBatch(happens(10));
      more -= 1;
    };
    const { inputs } = await rebuild({ store, ...OLD, source, batchSize: 40, onProgress: live });
    expect(inputs).toBe(150);
    expect(await store.find(TALLY, { where: [{ field: 'id', is: 'all' }] })).toMatchObject([
      { document: { inputs: 150 } },
    ]);
  });

  it('lets the live runner go on in the new generation', async () => {
    const runner = projectionRunner({ store, ...OLD });
    await runner.handleBatch(happens(10));
    await rebuild({ store, ...OLD, source });
    await runner.handleBatch(happens(5));
    expect(await store.find(TALLY, { where: [{ field: 'id', is: 'all' }] })).toMatchObject([
      { document: { inputs: 15 } },
    ]);
  });

  it('takes the end of the log as reached where its last events concern nobody', async () => {
    await projectionRunner({ store, ...OLD }).handleBatch(happens(3), 4n);
    await projectionRunner({ store, ...OLD }).handleBatch([], 90n);
    const { generation } = await rebuild({ store, ...OLD, source: { ...source, head: async () => 90n } });
    expect(await store.live()).toBe(generation);
    expect(await store.checkpoint('tally')).toBe(90n);
  });

  it('leaves the live documents alone and nothing else behind when it fails', async () => {
    await projectionRunner({ store, ...OLD }).handleBatch(happens(10));
    const live = await store.live();
    const broken = {
      ...source,
      readAll: async function* () {
        yield* log.slice(0, 5);
        throw new Error('the log cannot be read');
      },
    };
    await expect(rebuild({ store, ...OLD, source: broken })).rejects.toThrow('cannot be read');
    expect(await store.live()).toBe(live);
    await expect(store.generation(live + 1).find(TALLY, {})).rejects.toMatchObject({ code: 'GENERATION_GONE' });
  });

  it('drops the former generation after the switch', async () => {
    await projectionRunner({ store, ...OLD }).handleBatch(happens(10));
    const { former } = await rebuild({ store, ...OLD, source });
    await expect(store.generation(former).find(TALLY, {})).rejects.toMatchObject({ code: 'GENERATION_GONE' });
  });

  it('is needed when a projection makes other documents than before, and a runner refuses to go on without it', async () => {
    expect(await needsRebuild(store, NEW)).toBe(false);
    await projectionRunner({ store, ...OLD }).handleBatch(happens(10));
    expect(await needsRebuild(store, OLD)).toBe(false);
    expect(await needsRebuild(store, NEW)).toBe(true);
    const further = projectionRunner({ store, ...NEW }).handleBatch(happens(1));
    await expect(further).rejects.toMatchObject({ code: 'READER_CHANGED' });
    await rebuild({ store, ...NEW, source });
    expect(await needsRebuild(store, NEW)).toBe(false);
    expect(await store.find(NEW_VIEW, { limit: 1 })).toMatchObject([{ document: { version: 2 } }]);
  });

  it('is needed when a view is added to a reader that has begun', async () => {
    await projectionRunner({ store, ...OLD }).handleBatch(happens(10));
    const added = [...OLD.projections, tallying({ ...TALLY, name: 'another' }, 1)];
    expect(await needsRebuild(store, { ...OLD, projections: added })).toBe(true);
  });
});

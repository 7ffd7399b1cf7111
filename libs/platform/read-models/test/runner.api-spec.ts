import { openScratchReadModels, projectionRunner } from '../src/index.js';
import type { ReadModels } from '../src/index.js';
import { GROUPS, PROJECTIONS, READER, THINGS } from './history.js';
import type { Happening } from './history.js';

const happening = (position: bigint, thing = 'a', kind: Happening['kind'] = 'made'): Happening => ({
  position,
  kind,
  thing,
  group: 'g',
});

describe('a projection runner', () => {
  let store: ReadModels;
  const runner = () => projectionRunner({ store, projections: PROJECTIONS, checkpointName: READER });

  beforeEach(() => {
    store = openScratchReadModels();
  });
  afterEach(() => store.close());

  it('begins before the first position', async () => {
    expect(await runner().position()).toBe(-1n);
    expect(await runner().handleBatch([])).toEqual({ written: 0, skipped: 0 });
    expect(await runner().position()).toBe(-1n);
  });

  it('folds position 0', async () => {
    await runner().handleBatch([happening(0n)]);
    expect(await store.load(THINGS, ['a'])).toMatchObject([{ position: 0n, document: { seen: ['made 0'] } }]);
    expect(await runner().position()).toBe(0n);
  });

  it('leaves in each document the position of the last input folded into it', async () => {
    await runner().handleBatch([happening(1n), happening(4n, 'b'), happening(9n, 'a', 'changed')]);
    expect(await store.load(THINGS, ['a', 'b'])).toMatchObject([{ position: 9n }, { position: 4n }]);
  });

  it('changes nothing when a batch comes again, and says what it skipped', async () => {
    const batch = [happening(1n), happening(2n)];
    expect(await runner().handleBatch(batch)).toEqual({ written: 3, skipped: 0 });
    const before = await store.find(GROUPS, {});
    expect(await runner().handleBatch(batch)).toEqual({ written: 0, skipped: 6 });
    expect(await store.find(GROUPS, {})).toEqual(before);
  });

  it('counts a document once for an input that names it twice', async () => {
    await runner().handleBatch([happening(1n)]);
    expect(await store.load(GROUPS, ['g'])).toMatchObject([{ document: { seen: ['made 1'] } }]);
  });

  it('moves the checkpoint past inputs that concern no document', async () => {
    await runner().handleBatch([], 77n);
    expect(await runner().position()).toBe(77n);
  });

  it('leaves no document where the first input makes none', async () => {
    await runner().handleBatch([happening(1n, 'a', 'changed')]);
    expect(await store.load(THINGS, ['a'])).toEqual([]);
  });

  it('loads again after another writer, and folds only what is missing', async () => {
    const racing: ReadModels = {
      ...store,
      pin: async () => {
        const pinned = await store.pin();
        return {
          ...pinned,
          write: async (batch) => {
            await runner().handleBatch([happening(1n), happening(2n, 'a', 'changed')]);
            return pinned.write(batch);
          },
        };
      },
    };
    const late = projectionRunner({ store: racing, projections: PROJECTIONS, checkpointName: READER });
    const third = happening(3n, 'a', 'changed');
    await late.handleBatch([happening(1n), happening(2n, 'a', 'changed'), third]);
    const [document] = await store.load(THINGS, ['a']);
    expect(document).toMatchObject({ position: 3n, document: { seen: ['made 1', 'changed 2', 'changed 3'] } });
  });

  it('gives up loudly when it always loses', async () => {
    const losing: ReadModels = {
      ...store,
      pin: async () => ({ ...(await store.pin()), write: async () => 'conflict' }),
    };
    const batch = projectionRunner({ store: losing, projections: PROJECTIONS, checkpointName: READER });
    await expect(batch.handleBatch([happening(1n)])).rejects.toMatchObject({ code: 'WRITERS_CONTEND' });
  });

  it('refuses two projections of one view', () => {
    const projections = [...PROJECTIONS, ...PROJECTIONS];
    expect(() => projectionRunner({ store, projections, checkpointName: READER })).toThrow('VIEW_INVALID');
  });

  it('lets an error of a projection through and keeps the checkpoint', async () => {
    const failing = {
      ...PROJECTIONS[0]!,
      evolve: () => {
        throw new TypeError('a projection is wrong');
      },
    };
    const broken = projectionRunner({ store, projections: [failing], checkpointName: READER });
    await expect(broken.handleBatch([happening(1n)])).rejects.toThrow('a projection is wrong');
    expect(await store.checkpoint(READER)).toBe(-1n);
  });
});

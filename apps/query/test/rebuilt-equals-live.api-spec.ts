import fc from 'fast-check';
import type { RecordedEvent } from '@chidao/kernel';
import type { AnyProjection, Difference, ReadModels } from '@chidao/read-models';
import { compareGenerations, openScratchReadModels, projectionRunner, rebuild } from '@chidao/read-models';
import { generatedLog } from '../src/generated-history.js';
import { CHECKPOINT, projections } from '../src/log/projections.js';
import { rebuildQuery } from '../src/service/query-loop.js';
import { crashing, logOf } from './made-up-log.js';

type Projections = readonly AnyProjection<RecordedEvent>[];

interface Life {
  readonly batches: readonly number[];
  /** Write → how the process ended there. */
  readonly crashes: ReadonlyMap<number, 'before' | 'after'>;
}

/** Lives through a log: batches of changing size, and after each end on again from the stored position. */
const live = async (store: ReadModels, log: readonly RecordedEvent[], { batches, crashes }: Life, of: Projections) => {
  const runner = projectionRunner({ store: crashing(store, crashes), projections: of, checkpointName: CHECKPOINT });
  for (let turn = 0; ; turn += 1) {
    const position = await runner.position();
    const rest = log.filter((event) => event.position > position);
    if (rest.length === 0) return;
    const size = batches[turn % batches.length] ?? 1;
    await runner.handleBatch(rest.slice(0, size)).catch((thrown: Error) => {
      if (!thrown.message.startsWith('crashed')) throw thrown;
    });
  }
};

/** Documents that are not the same after living through a log and after being made again from it. */
const differences = async (
  log: readonly RecordedEvent[],
  life: Life,
  of: Projections = projections,
): Promise<{ readonly documents: number; readonly differing: readonly Difference[] }> => {
  const store = openScratchReadModels();
  try {
    await live(store, log, life, of);
    const source = logOf(log);
    const again = { store, projections: of, checkpointName: CHECKPOINT, source, batchSize: 97, keepFormer: true };
    const { former, generation } = await rebuild(again);
    const views = of.map(({ view }) => view);
    const compared = await compareGenerations(store.generation(former), store.generation(generation), views);
    return { documents: compared.documents, differing: compared.differences };
  } finally {
    await store.close();
  }
};

const lives = fc.record({
  batches: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 }),
  crashes: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 25 }), fc.constantFrom('before' as const, 'after' as const)), {
      maxLength: 6,
    })
    .map((crashes) => new Map(crashes)),
});

/** Longest history; `HISTORY_EVENTS=20000` for a long run by hand (docs/development.md). */
const MOST = Number(process.env['HISTORY_EVENTS'] ?? 300);

describe('read models made again', () => {
  it(
    'equal the live ones document by document, whatever the batches and crashes on the way',
    async () => {
      const histories = fc.record({ seed: fc.integer(), events: fc.integer({ min: 150, max: MOST }), life: lives });
      await fc.assert(
        fc.asyncProperty(histories, async ({ seed, events, life }) => {
          const { documents, differing } = await differences(generatedLog({ seed, events, agencies: 8 }), life);
          expect(differing).toEqual([]);
          expect(documents).toBeGreaterThan(100);
          if (MOST > 300)
            console.info(`${events} events, ${documents} documents, ${life.crashes.size} crashes: all equal`);
        }),
        { numRuns: 6, seed: 20250102 },
      );
    },
    120_000 + MOST * 600,
  );

  it('take the place of the live ones in one step, with progress', async () => {
    const log = generatedLog({ seed: 1, events: 400, agencies: 8 });
    const readModels = openScratchReadModels();
    await live(readModels, log.slice(0, 300), { batches: [50], crashes: new Map() }, projections);
    const seen: bigint[] = [];
    const before = await readModels.live();
    const rebuilt = await rebuildQuery(
      { store: logOf(log), readModels },
      { batchSize: 100, onProgress: ({ position }) => void seen.push(position) },
    );
    expect([rebuilt.former, await readModels.live()]).toEqual([before, rebuilt.generation]);
    expect(seen.at(-1)).toBe(log.at(-1)?.position);
    expect(await readModels.checkpoint(CHECKPOINT)).toBe(log.at(-1)?.position);
    await readModels.close();
  });

  it.each([
    ['counts how often it was called', (calls: number) => calls],
    ['reads the clock', () => performance.now()],
  ])('a projection that %s is caught', async (_, impure) => {
    const log = generatedLog({ seed: 3, events: 250, agencies: 8 });
    const life: Life = {
      batches: [7, 40],
      crashes: new Map([
        [3, 'before'],
        [5, 'after'],
      ]),
    };
    const { differing } = await differences(log, life, [remembering(impure)]);
    expect(differing.length).toBeGreaterThan(0);
  });
});

/** A projection whose documents depend on more than the events. */
const remembering = (impure: (calls: number) => number): AnyProjection<RecordedEvent> => {
  let calls = 0;
  return {
    view: { name: 'remembering', fields: {} },
    idsOf: ({ stream }) => [stream],
    evolve: () => ({ value: impure((calls += 1)) }),
  };
};

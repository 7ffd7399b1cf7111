import fc from 'fast-check';
import { projectionRunner } from '../src/index.js';
import type { Happening } from './history.js';
import { histories, PROJECTIONS, READER, serially } from './history.js';
import type { Fault, Kept } from './stepwise-store.js';
import { stepwiseStore } from './stepwise-store.js';

/** How one writer works: the size of its batches, and after how many steps its processes end. */
const plans = fc.record({
  size: fc.integer({ min: 1, max: 7 }),
  lives: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
});

interface Plan {
  readonly size: number;
  readonly lives: readonly number[];
}

class Killed extends Error {}

const mortal = (step: () => Promise<void>, steps: number | undefined): (() => Promise<void>) => {
  let left = steps ?? Infinity;
  return async () => {
    await step();
    left -= 1;
    if (left < 0) throw new Killed();
  };
};

const runLife = async (
  history: readonly Happening[],
  kept: Kept,
  step: () => Promise<void>,
  how: How,
): Promise<void> => {
  const store = stepwiseStore(kept, step, how.fault);
  const runner = projectionRunner({ store, projections: PROJECTIONS, checkpointName: READER });
  const after = await runner.position();
  const rest = history.filter(({ position }) => position > after);
  for (let at = 0; at < rest.length; at += how.size) await runner.handleBatch(rest.slice(at, at + how.size));
};

interface How {
  readonly size: number;
  readonly fault: Fault;
}

/** Lives again from the stored checkpoint each time that it was killed, until it has everything. */
const runWriter = async (
  history: readonly Happening[],
  kept: Kept,
  step: () => Promise<void>,
  { size, lives, fault }: Plan & How,
): Promise<void> => {
  for (const life of [...lives, undefined]) {
    const ended = await runLife(history, kept, mortal(step, life), { size, fault }).catch((thrown: unknown) => thrown);
    if (ended === undefined) return;
    if (!(ended instanceof Killed)) throw ended;
  }
};

const left = ({ documents }: Kept): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...documents]
      .filter(([key, { document }]) => document !== null && !key.startsWith('readers/'))
      .map(([key, { position, document }]) => [key, { position: String(position), document }] as const)
      .sort(),
  );

const twoWritersLeaveASerialRun = (fault: Fault) =>
  fc.asyncProperty(histories, plans, plans, fc.scheduler(), async (history, one, other, scheduler) => {
    const kept: Kept = { documents: new Map(), checkpoints: new Map() };
    const step = () => scheduler.schedule(Promise.resolve());
    const writers = [one, other].map((plan) => runWriter(history, kept, step, { ...plan, fault }));
    await scheduler.waitFor(Promise.all(writers));
    expect(left(kept)).toEqual(serially(history));
    expect(kept.checkpoints.get(READER)).toBe(history.at(-1)?.position);
  });

describe('two writers, killed between any two steps, on a store without transactions', () => {
  it('leave the documents and the checkpoint of a serial run', async () => {
    await fc.assert(twoWritersLeaveASerialRun(null), { numRuns: 1000 });
  });

  it.each(['overwrites', 'checkpoint first', 'forgets removed'] as const)(
    'would be caught on a store with a fault: %s',
    async (fault) => {
      const { failed } = await fc.check(twoWritersLeaveASerialRun(fault), { numRuns: 2000, endOnFailure: true });
      expect(failed).toBe(true);
    },
  );
});

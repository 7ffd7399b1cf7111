import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '@chidao/messaging';
import type { ReadModels, ReadModelStore } from '@chidao/read-models';
import type { ClockDuty } from '../src/index.js';
import { askReplay, replayAnswer } from '../src/index.js';
import type { Bench, BenchOptions } from './bench.js';
import { closeBenches, openBench, textOf } from './bench.js';
import { copies, thing, TOLD } from './things.js';

afterEach(closeBenches);

const busy = (): Error => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });

/** Read models that answer one question in five with "busy", by chance, once switched on. */
const busyDisk = () => {
  let [on, refused] = [false, 0];
  const chance = seeded(7);
  const mayFail = (): void => {
    if (!on || chance() > 0.2) return;
    refused += 1;
    throw busy();
  };
  const around = <Store extends ReadModelStore>(store: Store): Store => ({
    ...store,
    load: async (view, ids) => (mayFail(), store.load(view, ids)),
    find: async (view, query) => (mayFail(), store.find(view, query)),
    write: async (batch) => (mayFail(), store.write(batch)),
    pin: async () => around(await store.pin()),
  });
  const switchOn = (): void => void (on = true);
  return { around: (models: ReadModels) => around(models), switchOn, refused: () => refused };
};

const acting: BenchOptions['definition'] = () => ({
  lookups: [copies],
  policies: [
    {
      name: 'echo',
      on: [TOLD],
      react: (message) => {
        if (textOf(message) === 'poison') throw new TypeError('cannot digest');
        return [{ stream: thing(1), type: 'Note', input: { text: textOf(message) } }];
      },
    },
  ],
});

describe('a disk that is busy now and then', () => {
  it('ends no loop, loses no input and doubles none, parks poison, and does what an operator asks', async () => {
    const disk = busyDisk();
    const bench = await openBench({ definition: acting, readModels: disk.around });
    disk.switchOn();
    for (const text of ['one', 'two', 'poison', 'four']) await bench.tell(text === 'two' ? 'b' : 'a', text);
    await bench.settle();
    expect([...bench.noted(thing(1))].sort()).toEqual(['one', 'two']);
    expect((await bench.ready()).checks['things']?.detail).toMatch('parked inputs: 2');
    const askedAt = await askReplay(bench.readModels, 'a');
    await bench.service().replayAsked().catch(expectBusy);
    for (let tries = 0; tries < 50 && !(await replayAnswer(bench.readModels, 'a', askedAt)); tries += 1)
      await bench.service().replayAsked().catch(expectBusy);
    expect(await replayAnswer(bench.readModels, 'a', askedAt)).toMatchObject({ status: 'failed' });
    expect(bench.failures).toEqual([]);
    expect(disk.refused()).toBeGreaterThan(5);
  });

  it('keeps the clock from speaking for a moment, not for ever', async () => {
    let asked = 0;
    const duty = (bench: () => Bench): ClockDuty => ({
      name: 'late',
      due: async (until) => {
        if ((asked += 1) < 4) throw busy();
        if (bench().noted(thing(2)).length > 0) return [];
        const key = { deadlineRevision: 1, kind: 'late' };
        return [{ stream: thing(2), type: 'Note', input: { text: 'late' }, at: until, key }];
      },
    });
    const bench: Bench = await openBench({
      definition: () => ({ clockDuties: [duty(() => bench)] }),
      sweepEveryMs: 5,
    });
    await bench.bus.announce({ position: -1n, time: '2025-01-06T09:00:00.000Z' });
    while (bench.noted(thing(2)).length === 0 && bench.failures.length === 0) await wait(5);
    expect([bench.noted(thing(2)), bench.failures]).toEqual([['late'], []]);
  });
});

function expectBusy(thrown: unknown): void {
  expect(thrown).toMatchObject({ code: 'SQLITE_BUSY' });
}

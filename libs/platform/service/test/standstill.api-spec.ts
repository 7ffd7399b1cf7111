import { closeBenches, openBench } from './bench.js';
import { laggingLookups } from './lagging.js';
import { TOLD } from './things.js';

afterEach(closeBenches);

const listening = () => ({ policies: [{ name: 'listen', on: [TOLD], react: () => [] }] });

/** Moves the clock that standstill is measured by; everything else goes on as ever. */
const passing = () => {
  let passed = 0;
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + passed);
  return (ms: number): void => void (passed += ms);
};

describe('a loop that stands still', () => {
  afterEach(() => jest.restoreAllMocks());

  it('takes readiness away after a minute and life after two, by its name, and gives them back when it moves', async () => {
    const pass = passing();
    const lagging = laggingLookups();
    const bench = await openBench({ definition: listening, readModels: lagging.around });
    await bench.tell('other', 'one');
    expect([(await bench.ready()).ok, (await bench.alive()).ok]).toEqual([true, true]);
    pass(60_500);
    const { ok, checks } = await bench.ready();
    expect([ok, checks['things']?.ok, checks['things/own']?.ok]).toEqual([false, true, true]);
    expect(checks['things/lookups']).toEqual({ ok: false, detail: '0 of 1' });
    expect((await bench.alive()).ok).toBe(true);
    pass(60_000);
    expect((await bench.alive()).checks['things/lookups']?.ok).toBe(false);
    lagging.letGo();
    await bench.settle();
    expect([(await bench.ready()).ok, (await bench.alive()).ok]).toEqual([true, true]);
  });

  it('is not taken for one that is behind for a moment, however long nothing was to do', async () => {
    const pass = passing();
    const lagging = laggingLookups();
    const bench = await openBench({ definition: listening, readModels: lagging.around });
    expect((await bench.ready()).ok).toBe(true);
    pass(3_600_000);
    await bench.tell('other', 'one');
    expect([(await bench.ready()).ok, (await bench.alive()).ok]).toEqual([true, true]);
    lagging.letGo();
  });
});

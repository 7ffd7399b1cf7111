import { createHealthRegistry } from './health-registry.js';
import { caughtUpCheck, progressCheck, watchProgress } from './progress-check.js';

describe('a health report', () => {
  it('is well when every part is, and names the one that is not', async () => {
    const registry = createHealthRegistry();
    expect(await registry.report('ready')).toEqual({ ok: true, checks: {} });
    registry.register('store', () => ({ ok: true }));
    const forget = registry.register('lookups', async () => ({ ok: false, detail: '3 of 9' }));
    expect(await registry.report('ready')).toEqual({
      ok: false,
      checks: { store: { ok: true }, lookups: { ok: false, detail: '3 of 9' } },
    });
    expect((await registry.report('live')).ok).toBe(true);
    forget();
    expect((await registry.report('ready')).ok).toBe(true);
  });

  it('counts a check that throws as failed', async () => {
    const registry = createHealthRegistry();
    registry.register('a', () => {
      throw new TypeError('secret');
    });
    registry.register('b', () => Promise.reject(new RangeError('secret')));
    expect((await registry.report('ready')).checks).toEqual({
      a: { ok: false, detail: 'TypeError' },
      b: { ok: false, detail: 'RangeError' },
    });
  });

  it('does not wait for a check that hangs', async () => {
    jest.useFakeTimers();
    const registry = createHealthRegistry();
    registry.register('hung', () => new Promise<never>(() => undefined));
    const report = registry.report('ready');
    await jest.advanceTimersByTimeAsync(2_000);
    expect((await report).checks).toEqual({ hung: { ok: false, detail: 'no answer' } });
    jest.useRealTimers();
  });

  it('has each part once', () => {
    const registry = createHealthRegistry();
    registry.register('store', () => ({ ok: true }), 'live');
    registry.register('store', () => ({ ok: true }));
    expect(() => registry.register('store', () => ({ ok: true }))).toThrow('registered twice');
  });
});

describe('progress', () => {
  let now: number;
  let at: bigint;
  let head: bigint;
  const standOf = async () => ({ position: at, head });
  beforeEach(() => {
    [now, at, head] = [0, 5n, 5n];
  });

  it('is fine at the head for any length of time, and behind it while the loop moves', async () => {
    const check = progressCheck(standOf, 10_000, () => now);
    now = 60_000;
    expect(await check()).toEqual({ ok: true, detail: 'at 5' });
    head = 100n;
    for (const step of [69_000, 78_000, 87_000]) {
      now = step;
      at += 1n;
      expect((await check()).ok).toBe(true);
    }
  });

  it('is missed when the loop stands still behind the head, until it moves', async () => {
    const check = progressCheck(standOf, 10_000, () => now);
    head = 6n;
    await check();
    now = 10_000;
    expect((await check()).ok).toBe(true);
    now = 10_001;
    expect(await check()).toEqual({ ok: false, detail: '5 of 6' });
    at = 6n;
    expect(await check()).toEqual({ ok: true, detail: 'at 6' });
  });

  it('is not missed of a loop that is behind for a moment, however long ago somebody asked before', async () => {
    const check = progressCheck(standOf, 10_000, () => now);
    await check();
    [now, head] = [3_600_000, 6n];
    expect(await check()).toEqual({ ok: true, detail: '5 of 6' });
    [now, at, head] = [7_200_000, 6n, 7n];
    expect(await check()).toEqual({ ok: true, detail: '6 of 7' });
  });

  it('takes readiness away after a minute of standstill, and life after two', async () => {
    jest.useFakeTimers({ now: 0 });
    const registry = createHealthRegistry();
    watchProgress(registry, 'loop', standOf);
    head = 6n;
    const both = async () => [(await registry.report('ready')).ok, (await registry.report('live')).ok];
    const seen = [await both()];
    for (const ms of [60_000, 1, 60_000]) {
      await jest.advanceTimersByTimeAsync(ms);
      seen.push(await both());
    }
    jest.useRealTimers();
    expect(seen).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('up to the head of the start makes ready for good', async () => {
    head = 9n;
    const check = await caughtUpCheck(standOf);
    expect(await check()).toEqual({ ok: false, detail: '5 of 9' });
    [at, head] = [9n, 50n];
    expect(await check()).toEqual({ ok: true, detail: 'at 9' });
  });
});

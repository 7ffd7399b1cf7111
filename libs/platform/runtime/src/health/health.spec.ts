import { createHealthRegistry } from './health-registry.js';
import { caughtUpCheck, progressCheck } from './progress-check.js';

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
  let now: string;
  let at: bigint;
  let head: bigint;
  const progress = { position: () => at, head: async () => head };
  const second = (count: number): void => {
    now = new Date(Date.parse('2025-03-10T02:00:00.000Z') + count * 1_000).toISOString();
  };
  beforeEach(() => {
    second(0);
    at = 5n;
    head = 5n;
  });

  it('is fine at the head for any length of time, and behind it while the loop moves', async () => {
    const check = progressCheck(progress, 10_000, { now: () => now });
    second(60);
    expect(await check()).toEqual({ ok: true, detail: 'at 5' });
    head = 100n;
    for (const step of [69, 78, 87]) {
      second(step);
      at += 1n;
      expect((await check()).ok).toBe(true);
    }
  });

  it('is missed when the loop stands still behind the head', async () => {
    const check = progressCheck(progress, 10_000, { now: () => now });
    await check();
    head = 6n;
    second(10);
    expect((await check()).ok).toBe(true);
    second(11);
    expect(await check()).toEqual({ ok: false, detail: '5 of 6' });
  });

  it('up to the position found at the start makes ready for good', async () => {
    let fails = true;
    const check = caughtUpCheck(progress.position, async () => {
      if (fails) throw new Error('store away');
      return head;
    });
    await expect(Promise.resolve().then(check)).rejects.toThrow('store away');
    fails = false;
    head = 9n;
    expect((await check()).ok).toBe(false);
    head = 50n;
    at = 9n;
    expect(await check()).toEqual({ ok: true, detail: 'at 9' });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shiftedClock } from './shifted-clock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chidao-clock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const base = { now: () => '2025-03-10T02:00:00.000Z' };

describe('a shifted clock', () => {
  it('shows the time of its base until it is set forward, then runs ahead of it', () => {
    const clock = shiftedClock(base, join(folder, 'clock'));
    expect(clock.now()).toBe('2025-03-10T02:00:00.000Z');
    clock.forwardTo('2025-04-01T00:00:00.000Z');
    expect(clock.now()).toBe('2025-04-01T00:00:00.000Z');
    expect(clock.offset()).toBe(22 * 86_400_000 - 2 * 3_600_000);
  });

  it('does not jump back at a restart', () => {
    shiftedClock(base, join(folder, 'clock')).forwardTo('2025-04-01T00:00:00.000Z');
    expect(shiftedClock(base, join(folder, 'clock')).now()).toBe('2025-04-01T00:00:00.000Z');
  });

  it('follows when another process sets it forward', () => {
    const [here, there] = [shiftedClock(base, join(folder, 'clock')), shiftedClock(base, join(folder, 'clock'))];
    expect(here.now()).toBe('2025-03-10T02:00:00.000Z');
    there.forwardTo('2025-04-01T00:00:00.000Z');
    expect(here.now()).toBe('2025-04-01T00:00:00.000Z');
    expect(() => here.forwardTo('2025-03-20T00:00:00.000Z')).toThrow(RangeError);
    here.forwardTo('2025-05-01T00:00:00.000Z');
    expect(there.now()).toBe('2025-05-01T00:00:00.000Z');
  });

  it.each(['2025-03-10T01:59:59.999Z', 'yesterday'])('is not set to %s', (instant) => {
    const clock = shiftedClock(base, join(folder, 'clock'));
    expect(() => clock.forwardTo(instant)).toThrow(RangeError);
    expect(clock.offset()).toBe(0);
  });

  it('refuses a file that holds something else', () => {
    writeFileSync(join(folder, 'clock'), 'soon');
    expect(() => shiftedClock(base, join(folder, 'clock')).now()).toThrow('holds no clock offset');
  });
});

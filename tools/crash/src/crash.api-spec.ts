import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killLoop } from './kill-loop.js';
import type { Writer } from './protocol.js';

/** Needs `dist`: Nx builds it before this test. */
describe('a writer that is killed at random moments', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'chidao-crash-'));
  });

  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const kill = (kills: number, writer: Writer) => killLoop({ directory, kills, writer, seed: Date.now() });

  it('loses nothing acknowledged and does nothing twice, 100 times over', async () => {
    const outcome = await kill(100, 'sound');
    expect(outcome.faults).toEqual([]);
    expect(outcome.acknowledged).toBe(outcome.sent);
    expect(outcome.events).toBeGreaterThan(2 * outcome.sent);
    expect(outcome.settled).toBeGreaterThan(0);
  }, 600_000);

  it('is caught when it acknowledges before it has written', async () => {
    const { faults } = await kill(12, 'acknowledgesEarly');
    expect(faults.some((fault) => fault.endsWith('was acknowledged and is lost'))).toBe(true);
  }, 300_000);

  it('is caught when it decides an unanswered command afresh', async () => {
    const { faults } = await kill(12, 'decidesAfresh');
    expect(faults.some((fault) => fault.endsWith('happened 2 times'))).toBe(true);
  }, 300_000);
});

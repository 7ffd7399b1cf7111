import { createLogPlace } from './log-place.js';

const settled = async (waiting: Promise<void>): Promise<boolean> =>
  Promise.race([waiting.then(() => true), new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);

describe('somebody who waits for a reader of the log', () => {
  it('is woken when the position is handled, and not before', async () => {
    const place = createLogPlace();
    const waiting = place.passed(5n, new AbortController().signal);
    place.reach(4n);
    expect(await settled(waiting)).toBe(false);
    place.reach(7n);
    expect(await settled(waiting)).toBe(true);
    expect(place.at()).toBe(7n);
  });

  it('does not wait for an empty log, nor after the reader was told to stop', async () => {
    expect(await settled(createLogPlace().passed(-1n, new AbortController().signal))).toBe(true);
    const stopping = new AbortController();
    const waiting = createLogPlace().passed(0n, stopping.signal);
    stopping.abort();
    expect(await settled(waiting)).toBe(true);
  });
});

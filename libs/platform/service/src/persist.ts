import type { Log } from '@chidao/runtime';
import { failureOf } from './failures.js';

/** Who tries, and until when. */
export interface Persistence {
  readonly loop: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const LONGEST_PAUSE_MS = 5_000;

/** Waits, or returns at once when `signal` aborts. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });

/** Tries again, with growing pauses, what only the moment prevents; throws what it cannot mend by waiting. */
export const persist = async (
  { loop, log, signal }: Persistence,
  input: string,
  work: () => Promise<unknown>,
): Promise<void> => {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      await work();
      return;
    } catch (thrown) {
      if (signal.aborted) return;
      if (failureOf(thrown) !== 'moment') throw thrown;
      log.warn('trying again', { loop, input, attempt, error: thrown });
      await pause(Math.min(LONGEST_PAUSE_MS, 20 * 2 ** attempt), signal);
    }
  }
};

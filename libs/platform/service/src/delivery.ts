import { isDomainError } from '@chidao/kernel';
import type { Log } from '@chidao/runtime';
import type { DeadLetters } from './dead-letters.js';
import { orderOf } from './dead-letters.js';
import { TRANSIENT } from './reactions.js';

/** One input on its way to the policies of a loop. */
export interface Item {
  readonly id: string;
  readonly key: string;
  readonly position: bigint;
  readonly body: () => string;
}

/** What delivery needs to know of its surroundings. */
export interface DeliveryDeps {
  readonly loop: string;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const LONGEST_PAUSE_MS = 5_000;

const pause = (attempt: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(LONGEST_PAUSE_MS, 20 * 2 ** attempt));
    signal.addEventListener('abort', done);
  });

/** Errors of the moment (a store that is away or busy) pass; anything else will fail again. */
const isTransient = (thrown: unknown): boolean => {
  if (isDomainError(thrown)) return TRANSIENT.has(thrown.code);
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return /^(SQLITE_BUSY|SQLITE_LOCKED|STORE_|READ_MODEL_CONFLICT|ECONN|ETIMEDOUT)/.test(code);
};

const causeOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown';

/**
 * Works off one input: transient failures are tried again in place, poison is parked with its cause, and what follows in
 * the same stream is parked behind it, while other streams flow.
 */
export const deliver = async (deps: DeliveryDeps, item: Item, work: () => Promise<void>): Promise<void> => {
  const { loop, deadLetters, log, signal } = deps;
  const letter = { loop, key: item.key, input: item.id, order: orderOf(item.position) };
  if (deadLetters.isParked(loop, item.key)) {
    return deadLetters.park({ ...letter, cause: null, body: item.body() });
  }
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (signal.aborted) return;
      if (!isTransient(thrown)) {
        log.error('input parked', { loop, key: item.key, input: item.id, error: thrown });
        return deadLetters.park({ ...letter, cause: causeOf(thrown), body: item.body() });
      }
      log.warn('trying again', { loop, input: item.id, attempt, error: thrown });
      await pause(attempt, signal);
    }
  }
};

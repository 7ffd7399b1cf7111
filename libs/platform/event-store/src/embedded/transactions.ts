import { setTimeout } from 'node:timers/promises';
import type { WriterConnection } from './connections.js';

/** Transactions of the writing connection that hold up nobody else in this process. */
export interface Transactions {
  /** Waits up to 5 s for the lock of a foreign program. */
  readonly begin: () => Promise<void>;
  /** Durable when it resolves. `isSmall`: nobody else is waiting for it. */
  readonly commit: (isSmall: boolean) => Promise<void>;
  readonly rollback: () => Promise<void>;
}

/** All in milliseconds. */
const LOCK_WAIT = 5000;
const LOCK_LOOK = 10;

/** Waking a thread and being woken costs about 0.05; an event loop that is late by this much is not noticed. */
const QUICK = 0.5;

/** A slow COMMIT counts for about twenty more. */
const FADING = 0.9;

/**
 * COMMIT runs on a thread of the engine, unless all of them lately were quicker than it is worth: then on our own.
 * BEGIN does no I/O and runs on our own, without SQLite's way of waiting, which would hold up the event loop.
 */
export const transactions = async (connection: WriterConnection): Promise<Transactions> => {
  await connection.exec('pragma busy_timeout = 0');
  const begin = await connection.prepare('begin immediate');
  const commit = await connection.prepare('commit');
  let lately = 10 * QUICK;
  return {
    begin: () => untilUnlocked(() => begin.run([])),
    commit: async (isSmall) => {
      const since = performance.now();
      if (isSmall && lately < QUICK) commit.run([]);
      else await connection.exec('commit');
      lately = Math.max(performance.now() - since, lately * FADING);
    },
    rollback: () => connection.exec('rollback'),
  };
};

const untilUnlocked = async (take: () => unknown): Promise<void> => {
  for (const since = performance.now(); ; await setTimeout(LOCK_LOOK)) {
    try {
      return void take();
    } catch (cause) {
      if (!isLock(cause) || performance.now() - since > LOCK_WAIT) throw cause;
    }
  }
};

const isLock = (cause: unknown): boolean =>
  String((cause as { readonly code?: unknown }).code).startsWith('SQLITE_BUSY');

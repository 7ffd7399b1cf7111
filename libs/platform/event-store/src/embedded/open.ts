import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LARGE_EVENT_BYTES, serialiseAppend, type SerialisedEvent } from '../limits.js';
import type { EventStore } from '../port.js';
import { commitBell } from './commit-bell.js';
import { openReader, openWriter } from './connections.js';
import { groupWriter, type GroupWriter } from './group-writer.js';
import { openJudge } from './judge.js';
import { liveSubscription } from './live-subscription.js';
import { logReader } from './log-reader.js';
import { storeError } from './store-error.js';
import { transactions } from './transactions.js';
import { lockForWriting } from './writer-lock.js';

/** Where the log is: `events.db` in the directory unless a file is named. */
export type EmbeddedEventStoreOptions = {
  /** Beside a writing process, or without one; appends throw `EVENT_LOG_READ_ONLY`. */
  readonly readOnly?: boolean;
  /** Told after each transaction how many events it made durable. */
  readonly onCommit?: (events: number) => void;
  /** Told of an event beyond 64 KiB: it is stored, but its text had better be in the blobs. */
  readonly onLargeEvent?: (event: SerialisedEvent) => void;
} & ({ readonly file: string } | { readonly directory: string });

/**
 * The event store in one SQLite file. One process writes (another gets `EVENT_LOG_IN_USE`), any number read.
 * An acknowledged append is on disk (WAL, `synchronous=FULL`).
 */
export const openEmbeddedEventStore = async (options: EmbeddedEventStoreOptions): Promise<EventStore> => {
  const file = 'file' in options ? options.file : join(options.directory, 'events.db');
  const bell = commitBell();
  const committed = (events: number) => {
    if (events > 0) bell.ring();
    options.onCommit?.(events);
  };
  const writing = options.readOnly ? null : await openWriting(file, committed);
  const connection = openReader(file);
  const closing = new AbortController();
  const assertOpen = () => {
    if (closing.signal.aborted) throw storeError('EVENT_LOG_CLOSED', `The event log ${file} is closed.`);
  };
  const reader = logReader(connection, assertOpen);
  return {
    append: async (stream, expected, events) => {
      assertOpen();
      if (!writing) throw storeError('EVENT_LOG_READ_ONLY', `The event log ${file} was opened for reading.`);
      const serialised = serialiseAppend(stream, expected, events);
      for (const event of serialised) if (event.bytes > LARGE_EVENT_BYTES) options.onLargeEvent?.(event);
      return writing.writer.append({ stream, expected, events: serialised });
    },
    readStream: (stream, from = 0n) => reader.stream(stream, from),
    readAll: (after, limit = Infinity) => reader.log(after, limit),
    subscribe: (after, signal) => liveSubscription({ reader, bell, closing: closing.signal }, after, signal),
    head: async () => reader.head(),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await writing?.writer.idle();
      connection.close();
      await writing?.close();
    },
  };
};

/** So that a stopped installation's log is one file. */
const TIDY = 'pragma wal_checkpoint(truncate)';

interface Writing {
  readonly writer: GroupWriter;
  readonly close: () => Promise<void>;
}

const openWriting = async (file: string, committed: (events: number) => void): Promise<Writing> => {
  mkdirSync(dirname(file), { recursive: true });
  const lock = lockForWriting(file);
  try {
    const connection = await openWriter(file);
    const writer = groupWriter(await transactions(connection), await openJudge(connection), committed);
    return {
      writer,
      close: async () => {
        await connection.exec(TIDY);
        connection.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw cause;
  }
};

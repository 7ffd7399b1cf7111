import { setImmediate } from 'node:timers/promises';
import type { RecordedEvent } from '@chidao/kernel';
import type Database from 'libsql';
import { fromRow, type EventRow } from './rows.js';
import { READ } from './schema.js';

/** Reads the log in pages; between two pages no statement is open and other work gets its turn. */
export interface LogReader {
  readonly head: () => bigint;
  /** Events after `after`, not after `upTo`, at most one page. */
  readonly pageAfter: (after: bigint, upTo: bigint) => readonly RecordedEvent[];
  readonly stream: (stream: string, from: bigint) => AsyncIterable<RecordedEvent>;
  /** What is stored when the reading begins. */
  readonly log: (after: bigint, limit: number) => AsyncIterable<RecordedEvent>;
}

const PAGE = 256;
const HEAD = 'select coalesce(max(position), -1) as head from event';
const OF_LOG = `${READ} where position > ? and position <= ? order by position limit ${PAGE}`;
const OF_STREAM = `${READ} where stream = ? and revision >= ? order by revision limit ${PAGE}`;

/** `assertOpen` throws once the log is closed: a statement would go on answering. */
export const logReader = (connection: Database.Database, assertOpen: () => void): LogReader => {
  const headQuery = connection.prepare(HEAD);
  const logQuery = connection.prepare(OF_LOG).raw();
  const streamQuery = connection.prepare(OF_STREAM).raw();
  const rows = <Row>(query: typeof headQuery, ...values: readonly unknown[]): readonly Row[] => {
    assertOpen();
    return query.all(...values) as readonly Row[];
  };
  const head = () => BigInt(rows<{ readonly head: number }>(headQuery)[0]?.head ?? -1);
  const pageOfLog = (after: bigint, upTo: bigint) => rows<EventRow>(logQuery, Number(after), Number(upTo));
  const pageOfStream = (stream: string) => (from: bigint) => rows<EventRow>(streamQuery, stream, Number(from));
  return {
    head,
    pageAfter: (after, upTo) => pageOfLog(after, upTo).map(fromRow),
    stream: (stream, from) => paged(from, pageOfStream(stream), (last) => last.revision + 1n),
    log: async function* (after, limit) {
      const upTo = head();
      let left = limit;
      for await (const event of paged(
        after,
        (next) => pageOfLog(next, upTo),
        (last) => last.position,
      )) {
        if (left-- <= 0) return;
        yield event;
      }
    },
  };
};

async function* paged(
  start: bigint,
  page: (next: bigint) => readonly EventRow[],
  nextAfter: (last: RecordedEvent) => bigint,
): AsyncGenerator<RecordedEvent, void> {
  for (let next = start; ; await setImmediate()) {
    let last: RecordedEvent | undefined;
    const found = page(next);
    for (const row of found) yield (last = fromRow(row));
    if (!last || found.length < PAGE) return;
    next = nextAfter(last);
  }
}

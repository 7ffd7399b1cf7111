import { setImmediate } from 'node:timers/promises';
import type { RecordedEvent } from '@chidao/kernel';
import { commitBell } from '../embedded/commit-bell.js';
import { serialiseAppend } from '../limits.js';
import type { AppendOutcome, Delivery, EventStore, ExpectedRevision, SealedEvent } from '../port.js';
import type { LogUnderTest } from './conformance-case.js';

/** The events of a log that lives as long as its process: for tests, and to be broken on purpose. */
export type Records = RecordedEvent[];

/** A log in memory that keeps every promise but surviving the process. */
export const memoryLog = (records: Records = []): LogUnderTest => ({
  open: async () => memoryStore(records),
  dispose: async () => undefined,
});

const copyOf = ({ ...event }: SealedEvent): SealedEvent => ({
  ...event,
  data: JSON.parse(JSON.stringify(event.data)) as object,
});

/** Positions grow by ten, so that nothing may count on their being contiguous. */
const store = (records: Records, events: readonly SealedEvent[]): bigint => {
  for (const event of events) {
    records.push({ ...copyOf(event), position: (records.at(-1)?.position ?? -10n) + 10n });
  }
  return records.at(-1)?.position ?? -1n;
};

const judge = (
  records: Records,
  { stream, expected, events }: { stream: string; expected: ExpectedRevision; events: readonly SealedEvent[] },
): AppendOutcome => {
  const stored = records.filter((event) => event.stream === stream);
  const actual = stored.at(-1)?.revision ?? null;
  const last = events.at(-1)!;
  if (actual === (expected === 'no_stream' ? null : expected)) {
    return { status: 'committed', revision: last.revision, position: store(records, events) };
  }
  const earlier = events.map(({ revision, id }) => stored.find((one) => one.revision === revision && one.id === id));
  const position = earlier.at(-1)?.position;
  if (position === undefined || !earlier.every(Boolean)) return { status: 'rejected', actual };
  return { status: 'committed', revision: last.revision, position };
};

const memoryStore = (records: Records): EventStore => {
  const bell = commitBell();
  const closing = new AbortController();
  const head = () => {
    if (closing.signal.aborted) throw new Error('The log in memory is closed.');
    return records.at(-1)?.position ?? -1n;
  };
  return {
    append: async (stream, expected, events) => {
      head();
      serialiseAppend(stream, expected, events);
      await setImmediate();
      const outcome = judge(records, { stream, expected, events });
      bell.ring();
      return outcome;
    },
    readStream: async function* (stream, from = 0n) {
      head();
      yield* records.filter((event) => event.stream === stream && event.revision >= from);
    },
    readAll: async function* (after, limit = Infinity) {
      head();
      yield* records.filter(({ position }) => position > after).slice(0, limit);
    },
    subscribe: (after, signal) => following({ records, head, bell, closing: closing.signal }, after, signal),
    head: async () => head(),
    close: async () => {
      await setImmediate();
      closing.abort();
    },
  };
};

async function* following(
  log: { records: Records; head: () => bigint; bell: ReturnType<typeof commitBell>; closing: AbortSignal },
  after: bigint,
  signal: AbortSignal,
): AsyncGenerator<Delivery, void> {
  let position = after;
  for (let announced = false; !signal.aborted;) {
    const seen = log.bell.count();
    log.head();
    const event = log.records.find((one) => one.position > position);
    if (event) {
      announced = false;
      position = event.position;
      yield { kind: 'event', event };
    } else if (announced) await log.bell.rungSince(seen, 1_000, AbortSignal.any([signal, log.closing]));
    else {
      announced = true;
      yield { kind: 'caughtUp', position };
    }
  }
}

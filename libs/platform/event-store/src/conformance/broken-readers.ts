import type { Delivery, EventStore } from '../port.js';
import { broken, type BrokenStore } from './broken-store.js';
import { memoryLog, type Records } from './memory-log.js';

type Subscribe = EventStore['subscribe'];

/** Changes what a subscription yields. */
const delivering =
  (change: (deliveries: AsyncIterable<Delivery>) => AsyncIterable<Delivery>) =>
  (store: EventStore): { readonly subscribe: Subscribe } => ({
    subscribe: (after, signal) => change(store.subscribe(after, signal)),
  });

const reversedPairs = async function* <Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let held: Item[] = [];
  for await (const item of items) {
    held = [item, ...held];
    if (held.length === 2) yield* held.splice(0);
  }
  yield* held;
};

const doubled = async function* <Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let count = 0;
  for await (const item of items) {
    yield item;
    if ((count += 1) % 100 === 0) yield item;
  }
};

const upTo = async function* <Item>(items: AsyncIterable<Item>, count: number): AsyncGenerator<Item> {
  let left = count;
  for await (const item of items) if (left-- > 0) yield item;
};

/** Misses what was appended between reading what is stored and waiting for more. */
const withGap = (store: EventStore): Subscribe =>
  async function* (after, signal) {
    const head = await store.head();
    for await (const event of store.readAll(after)) yield { kind: 'event', event };
    yield { kind: 'caughtUp', position: head };
    yield* store.subscribe(await store.head(), signal);
  };

/** Looks at the end again from one position too far back when it goes over to waiting. */
const withOverlap = (store: EventStore): Subscribe =>
  async function* (after, signal) {
    let last = after;
    for await (const event of store.readAll(after)) yield { kind: 'event', event: ((last = event.position), event) };
    yield* store.subscribe(last - 1n, signal);
  };

const notDurable = (): BrokenStore['makeLog'] => () => ({
  open: () => memoryLog().open(),
  dispose: async () => undefined,
});

/** Keeps the log, but counts positions from the beginning again. */
const restarting = (store: EventStore, records: Records): Partial<EventStore> => {
  const opened = records.length;
  return {
    head: async () => (records.length === opened ? -1n : store.head()),
  };
};

/** Stores that give back something else than was written, or do not keep it. */
export const brokenReaders: readonly BrokenStore[] = [
  {
    name: 'is not durable',
    caughtBy: [
      'what was acknowledged is there after opening again, as it was',
      'the same ids get the first answer again after opening again',
    ],
    makeLog: notDurable(),
  },
  broken('forgets its head when it is opened', ['positions go on growing after opening again'], restarting),
  broken(
    'reorders the log',
    ['the log is ordered by position, and each stream within it by revision, without gaps'],
    (store) => ({ readAll: (after, limit) => reversedPairs(store.readAll(after, limit)) }),
  ),
  broken(
    'reorders a stream',
    ['events of one append get consecutive revisions, and the answer names the last'],
    (store) => ({ readStream: (stream, from) => reversedPairs(store.readStream(stream, from)) }),
  ),
  broken(
    'doubles an event at the end of each page',
    ['a long stream among others is read by position whole and in order'],
    (store) => ({ readAll: (after, limit) => doubled(store.readAll(after, limit)) }),
  ),
  broken(
    'reads no more than 4,096 events of a stream',
    ['a stream of 10,000 events is read whole and in order'],
    (store) => ({ readStream: (stream, from) => upTo(store.readStream(stream, from), 4_096) }),
  ),
  broken(
    'includes the position that reading begins after',
    ['the log after a position does not contain that position'],
    (store) => ({ readAll: (after, limit) => store.readAll(after - 1n, limit) }),
  ),
  broken(
    'includes the position that a subscription begins after',
    [
      'a subscription from a position does not yield that position',
      'subscriptions from every position, begun while others append, miss nothing and double nothing',
    ],
    (store) => ({ subscribe: (after, signal) => store.subscribe(after - 1n, signal) }),
  ),
  broken(
    'excludes the revision that a stream is read from',
    ['a stream is read from a revision on, that revision included'],
    (store) => ({ readStream: (stream, from = 0n) => store.readStream(stream, from + 1n) }),
  ),
  broken('does not heed the limit', ['at most as many events are read as were asked for'], (store) => ({
    readAll: (after) => store.readAll(after),
  })),
  broken(
    'misses what comes while it goes over to waiting',
    ['a slow reader misses nothing of what is appended meanwhile'],
    (store) => ({ subscribe: withGap(store) }),
  ),
  broken(
    'doubles an event while it goes over to waiting',
    ['a subscription yields what is stored, then says up to where it has caught up'],
    (store) => ({ subscribe: withOverlap(store) }),
  ),
  broken(
    'ends a subscription when it has caught up',
    ['what is appended later is yielded, and having caught up is said again'],
    delivering(async function* (deliveries) {
      for await (const delivery of deliveries) {
        yield delivery;
        if (delivery.kind === 'caughtUp') return;
      }
    }),
  ),
  broken(
    'never says that it has caught up',
    ['a subscription at the end says so before anything is appended'],
    delivering(async function* (deliveries) {
      for await (const delivery of deliveries) if (delivery.kind === 'event') yield delivery;
    }),
  ),
  broken(
    'says that it has caught up before it has',
    ['a subscription yields what is stored, then says up to where it has caught up'],
    (store) => ({
      subscribe: async function* (after, signal) {
        yield { kind: 'caughtUp', position: await store.head() };
        yield* store.subscribe(after, signal);
      },
    }),
  ),
  broken(
    'does not heed the signal among events',
    ['a subscription that is aborted among events yields no more of them'],
    (store) => ({
      subscribe: async function* (after, signal) {
        for await (const event of store.readAll(after)) yield { kind: 'event', event };
        yield* store.subscribe(await store.head(), signal);
      },
    }),
  ),
  broken(
    'does not heed the signal while it waits',
    ['a waiting subscription ends quietly when it is aborted'],
    (store) => ({
      subscribe: (after) => store.subscribe(after, new AbortController().signal),
    }),
  ),
];

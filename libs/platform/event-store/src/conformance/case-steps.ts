import assert from 'node:assert/strict';
import type { RecordedEvent } from '@chidao/kernel';
import type { AppendOutcome, Delivery, EventStore, SealedEvent } from '../port.js';
import { collect, expectedBefore, freshStream, numberedEvents } from './sample-events.js';

/** Sends events as they follow each other, and insists that they were committed. */
export const commit = async (store: EventStore, events: readonly SealedEvent[]) => {
  const stream = events[0]?.stream ?? '';
  const outcome = await store.append(stream, expectedBefore(events), events);
  assert.equal(outcome.status, 'committed', `append to ${stream}`);
  return outcome as Extract<AppendOutcome, { status: 'committed' }>;
};

/** A new stream with `count` events in one append. */
export const streamWith = async (store: EventStore, count: number) => {
  const stream = freshStream();
  const events = numberedEvents(stream, count);
  const outcome = await commit(store, events);
  return { stream, events, outcome, last: events.at(-1) ?? null };
};

/** A stream's events without their positions, to be compared with what was sent. */
export const storedIn = async (store: EventStore, stream: string, from?: bigint): Promise<readonly SealedEvent[]> =>
  (await collect(store.readStream(stream, from))).map(withoutPosition);

export const withoutPosition = ({ position, ...sealed }: RecordedEvent): SealedEvent => {
  assert.equal(typeof position, 'bigint');
  return sealed;
};

/** The log after a position, as far as it concerns these streams. */
export const logOf = async (
  store: EventStore,
  streams: readonly string[],
  after: bigint = -1n,
): Promise<readonly RecordedEvent[]> =>
  (await collect(store.readAll(after))).filter(({ stream }) => streams.includes(stream));

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

/** Asserts a refusal by its code. */
export const refused = (work: Promise<unknown>, code: string): Promise<void> => assert.rejects(work, { code });

/** A subscription read step by step. */
export interface Follower {
  readonly next: () => Promise<Delivery>;
  /** Deliveries up to and with the first that `wanted` picks. */
  readonly until: (wanted: (delivery: Delivery) => boolean) => Promise<readonly Delivery[]>;
  /** Aborts, and resolves when the subscription has ended. */
  readonly end: () => Promise<void>;
}

export const follow = (store: EventStore, after: bigint): Follower => {
  const ended = new AbortController();
  const deliveries = store.subscribe(after, ended.signal)[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await deliveries.next();
    assert.ok(!done, 'the subscription ended without being asked to');
    return value as Delivery;
  };
  return {
    next,
    until: async (wanted) => {
      const seen: Delivery[] = [];
      do seen.push(await next());
      while (!wanted(seen.at(-1) as Delivery));
      return seen;
    },
    end: async () => {
      ended.abort();
      while (!(await deliveries.next()).done);
    },
  };
};

export const isCaughtUp = (delivery: Delivery): boolean => delivery.kind === 'caughtUp';

export const eventsIn = (deliveries: readonly Delivery[]): readonly RecordedEvent[] =>
  deliveries.flatMap((delivery) => (delivery.kind === 'event' ? [delivery.event] : []));

/** Whether a delivery is the event with this id. */
export const isEvent =
  (id: string | undefined) =>
  (delivery: Delivery): boolean =>
    delivery.kind === 'event' && delivery.event.id === id;

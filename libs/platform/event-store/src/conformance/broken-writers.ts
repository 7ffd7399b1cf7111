import type { EventStore, SealedEvent } from '../port.js';
import { answering, broken, type BrokenStore } from './broken-store.js';

/** Every n-th append is acknowledged and forgotten. */
const forgetting =
  (every: number) =>
  (store: EventStore): Partial<EventStore> => {
    let count = 0;
    return {
      append: async (stream, expected, events) => {
        if ((count += 1) % every !== 0) return store.append(stream, expected, events);
        return { status: 'committed', revision: events.at(-1)?.revision ?? 0n, position: await store.head() };
      },
    };
  };

/** Accepts whatever is sent, and numbers it anew. */
const careless =
  (when: (events: readonly SealedEvent[], stored: readonly SealedEvent[]) => boolean) =>
  (store: EventStore): Partial<EventStore> => ({
    append: async (stream, expected, events) => {
      const outcome = await store.append(stream, expected, events);
      if (outcome.status !== 'rejected') return outcome;
      const stored: SealedEvent[] = [];
      for await (const event of store.readStream(stream)) stored.push(event);
      if (!when(events, stored)) return outcome;
      const next = stored.length;
      const moved = events.map((event, index) => ({ ...event, revision: BigInt(next + index) }));
      return store.append(stream, next === 0 ? 'no_stream' : BigInt(next - 1), moved);
    },
  });

const isKnown = (event: SealedEvent, stored: readonly SealedEvent[]) => stored.some(({ id }) => id === event.id);

const withData =
  (change: (text: string) => string) =>
  (store: EventStore): Partial<EventStore> => ({
    append: (stream, expected, events) =>
      store.append(
        stream,
        expected,
        events.map((event) => ({ ...event, data: JSON.parse(change(JSON.stringify(event.data))) as object })),
      ),
  });

/** Stores that write something else than they were asked to. */
export const brokenWriters: readonly BrokenStore[] = [
  broken(
    'acknowledges and forgets',
    ['what was acknowledged is read at once, by stream and by position'],
    forgetting(7),
  ),
  broken(
    'acknowledges before it writes',
    ['what was acknowledged is read at once, by stream and by position'],
    (store) => ({
      append: async (stream, expected, events) => {
        setImmediate(() => void store.append(stream, expected, events));
        return { status: 'committed', revision: events.at(-1)?.revision ?? 0n, position: (await store.head()) + 10n };
      },
    }),
  ),
  broken(
    'answers a revision one too high',
    ['the first append to a stream that must not exist gets revision 0'],
    answering((outcome) => ({ ...outcome, revision: outcome.revision + 1n })),
  ),
  broken(
    'answers the position of the first event of an append',
    ['the positions that were answered are those that are read'],
    answering((outcome) => ({ ...outcome, position: outcome.position - 10n })),
  ),
  broken(
    'does not look at the expected revision',
    [
      'of eight appends at one revision exactly one wins, in every round',
      'a revision that the stream has not reached is rejected with the last revision',
    ],
    careless(() => true),
  ),
  broken(
    'writes a repeated append again',
    ['the same ids and a new one are rejected, and the new one is not stored'],
    careless((events, stored) => events.some((event) => isKnown(event, stored))),
  ),
  broken(
    'writes the new part of a mixed append',
    ['the same ids and a new one are rejected, and the new one is not stored'],
    (store) => ({
      append: async (stream, expected, events) => {
        const outcome = await store.append(stream, expected, events);
        if (outcome.status !== 'rejected' || outcome.actual === null) return outcome;
        const tail = events.filter(({ revision }) => revision > (outcome.actual ?? 0n));
        return tail.length === 0 ? outcome : store.append(stream, outcome.actual, tail);
      },
    }),
  ),
  broken(
    'rejects every repeat',
    ['the same ids at the same revision get the first answer again, and are stored once'],
    (store) => ({
      append: async (stream, expected, events) => {
        for await (const event of store.readStream(stream)) {
          if (event.id === events[0]?.id) return { status: 'rejected', actual: event.revision };
        }
        return store.append(stream, expected, events);
      },
    }),
  ),
  broken(
    'knows a repeat only while nothing followed it',
    ['the first answer comes again after later events of the stream and of others'],
    (store) => ({
      append: async (stream, expected, events) => {
        const outcome = await store.append(stream, expected, events);
        if (outcome.status !== 'committed' || outcome.position === (await store.head())) return outcome;
        return { status: 'rejected', actual: outcome.revision };
      },
    }),
  ),
  broken(
    'tears an append that loses',
    ['of appends of several events at one revision one is stored whole, and nothing of the others'],
    careless((events) => events.length === 3),
  ),
  broken(
    'does not name the last revision when it rejects',
    ['a stream that must not exist but does is rejected with its last revision'],
    (store) => ({
      append: async (...append) => {
        const outcome = await store.append(...append);
        return outcome.status === 'rejected' ? { status: 'rejected', actual: null } : outcome;
      },
    }),
  ),
  broken(
    'composes letters',
    ['composed and decomposed letters, each its own, come back as they were'],
    withData((text) => text.normalize('NFC')),
  ),
  broken(
    'drops NUL',
    ['NUL and other control characters come back as they were'],
    withData((text) => text.replaceAll('\\u0000', '')),
  ),
  broken(
    'rounds numbers instead of refusing them',
    ['2^53 is refused', 'a number beyond every integer is refused'],
    (store) => ({
      append: (stream, expected, events) =>
        store.append(
          stream,
          expected,
          events.map((event) => ({ ...event, data: JSON.parse(JSON.stringify(event.data, rounded)) as object })),
        ),
    }),
  ),
  broken(
    'cuts times to seconds',
    ['the envelope comes back whole, with revision and position as bigint and time to the millisecond'],
    (store) => ({
      append: (stream, expected, events) =>
        store.append(
          stream,
          expected,
          events.map((event) => ({ ...event, recordedAt: event.recordedAt.replace(/\.\d+Z$/, '.000Z') })),
        ),
    }),
  ),
];

const rounded = (_: string, item: unknown) =>
  typeof item === 'number' ? Math.max(Math.min(item, Number.MAX_SAFE_INTEGER), Number.MIN_SAFE_INTEGER) : item;

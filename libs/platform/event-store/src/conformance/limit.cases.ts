import assert from 'node:assert/strict';
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES } from '../limits.js';
import type { EventStore, ExpectedRevision, SealedEvent } from '../port.js';
import { commit, refused, storedIn, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { freshStream, numberedEvents, sampleEvents } from './sample-events.js';

const changed = (stream: string, change: Partial<SealedEvent>): readonly SealedEvent[] =>
  numberedEvents(stream, 1).map((event) => ({ ...event, ...change }));

interface Attempt {
  readonly stream?: string;
  readonly expected?: ExpectedRevision;
  readonly events: readonly SealedEvent[];
}

/** The append is refused with the code, and nothing came of it. */
const refuses = (name: string, code: string, attempt: (fresh: string) => Attempt): ConformanceCase => ({
  name,
  run: async ({ store }: { readonly store: EventStore }) => {
    const fresh = freshStream();
    const { stream = fresh, expected = 'no_stream', events } = attempt(fresh);
    const head = await store.head();
    await refused(store.append(stream, expected, events), code);
    assert.equal(await store.head(), head);
    await streamWith(store, 1);
  },
});

const refusesData = (name: string, code: string, data: object): ConformanceCase =>
  refuses(name, code, (stream) => ({ events: sampleEvents(stream, [{ ok: 1 }]).map((event) => ({ ...event, data })) }));

const nested = (depth: number): object => (depth === 0 ? {} : { inner: nested(depth - 1) });

/** A text that makes the whole serialised event this long. */
const filling = (stream: string, bytes: number, letter = 'a'): readonly SealedEvent[] => {
  const [empty] = sampleEvents(stream, [{ text: '' }]);
  const { data, id, type, revision, stream: name, ...envelope } = empty as SealedEvent;
  void [id, type, revision, name];
  const frame = Buffer.byteLength(JSON.stringify(envelope)) + Buffer.byteLength(JSON.stringify(data));
  return sampleEvents(stream, [{ text: letter.repeat((bytes - frame) / Buffer.byteLength(letter)) }]);
};

/** What is refused before anything is sent, and what is just accepted. */
export const limitCases: readonly ConformanceCase[] = [
  refuses('an append of nothing is refused', 'APPEND_INVALID', () => ({ events: [] })),
  refuses('an expected revision below 0 is refused', 'APPEND_INVALID', (stream) => ({
    expected: -1n,
    events: numberedEvents(stream, 1),
  })),
  refuses('an event of another stream is refused', 'APPEND_INVALID', () => ({
    events: numberedEvents(freshStream(), 1),
  })),
  refuses('a first revision that does not follow the expected one is refused', 'APPEND_INVALID', (stream) => ({
    events: changed(stream, { revision: 1n }),
  })),
  refuses('a gap between the revisions of one append is refused', 'APPEND_INVALID', (stream) => ({
    events: numberedEvents(stream, 3).filter((_, index) => index !== 1),
  })),
  refuses('one id twice in an append is refused', 'APPEND_INVALID', (stream) => {
    const [first, second] = numberedEvents(stream, 2) as [SealedEvent, SealedEvent];
    return { events: [first, { ...second, id: first.id }] };
  }),
  refuses('an event id that is no UUID is refused', 'APPEND_INVALID', (stream) => ({
    events: changed(stream, { id: 'event-1' }),
  })),
  refuses('an event without a type is refused', 'APPEND_INVALID', (stream) => ({
    events: changed(stream, { type: '' }),
  })),
  refuses('an envelope of a version that nobody knows is refused', 'APPEND_INVALID', (stream) => ({
    events: changed(stream, { envelopeVersion: 2 as never }),
  })),
  refuses('an envelope without a version is refused', 'APPEND_INVALID', (stream) => ({
    events: changed(stream, { envelopeVersion: undefined as never }),
  })),
  ...['sample', 'sample-1', 'Sở Nội vụ', '$sample-00000000-0000-4000-8000-000000000000', ''].map((stream) =>
    refuses(`the stream name "${stream}" is refused`, 'APPEND_INVALID', (fresh) => ({
      stream,
      events: changed(fresh, { stream }),
    })),
  ),
  {
    name: 'an event of exactly 256 KiB is kept',
    run: async ({ store }) => {
      const stream = freshStream();
      const events = filling(stream, MAX_EVENT_BYTES);
      await commit(store, events);
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  refuses('an event of more than 256 KiB is refused', 'EVENT_TOO_LARGE', (stream) => ({
    events: filling(stream, MAX_EVENT_BYTES + 1),
  })),
  refuses('the size of an event is counted in bytes, not in letters', 'EVENT_TOO_LARGE', (stream) => ({
    events: filling(stream, MAX_EVENT_BYTES + 3, 'ệ'),
  })),
  refuses('events that are too large together are refused', 'EVENT_TOO_LARGE', (stream) => {
    const text = 'a'.repeat(MAX_APPEND_BYTES / 4);
    return { events: sampleEvents(stream, [{ text }, { text }, { text }, { text }]) };
  }),
  refusesData('2^53 is refused', 'NUMBER_NOT_SAFE', { n: 2 ** 53 }),
  refusesData('−2^53, deep inside, is refused', 'NUMBER_NOT_SAFE', { list: [{ n: -(2 ** 53) }] }),
  refusesData('a number beyond every integer is refused', 'NUMBER_NOT_SAFE', { n: 1e300 }),
  refusesData('a number that is none is refused', 'NUMBER_NOT_SAFE', { n: Number.NaN }),
  refusesData('an infinite number is refused', 'NUMBER_NOT_SAFE', { n: -Infinity }),
  refusesData('a bigint is refused', 'APPEND_INVALID', { n: 1n }),
  refusesData('a date object is refused', 'APPEND_INVALID', { on: new Date(0) }),
  refusesData('a set is refused', 'APPEND_INVALID', { ids: new Set(['a']) }),
  refusesData('a hole in a list is refused', 'APPEND_INVALID', { list: [1, undefined] }),
  refusesData('half of a surrogate pair is refused', 'APPEND_INVALID', { text: 'a\ud83d' }),
  refusesData('half of a surrogate pair in a key is refused', 'APPEND_INVALID', { ['\udc00']: 1 }),
  refusesData('a key that changes an object’s nature is refused', 'APPEND_INVALID', JSON.parse('{"__proto__":{}}')),
  refusesData('nesting beyond 32 is refused', 'APPEND_INVALID', nested(40)),
  refuses('an unsafe number in the envelope is refused', 'NUMBER_NOT_SAFE', (stream) => ({
    events: changed(stream, { schemaVersion: 2 ** 53 }),
  })),
  {
    name: 'nothing of an append is stored when its last event is refused',
    run: async ({ store }) => {
      const stream = freshStream();
      const events = numberedEvents(stream, 3).map((event, n) => (n < 2 ? event : { ...event, data: { n: 2 ** 53 } }));
      await refused(store.append(stream, 'no_stream', events), 'NUMBER_NOT_SAFE');
      assert.deepEqual(await storedIn(store, stream), []);
    },
  },
];

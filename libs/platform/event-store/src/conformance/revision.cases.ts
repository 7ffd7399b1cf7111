import assert from 'node:assert/strict';
import { commit, idsOf, logOf, storedIn, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { freshStream, numberedEvents } from './sample-events.js';

/** Which appends are accepted, and what is answered. */
export const revisionCases: readonly ConformanceCase[] = [
  {
    name: 'the first append to a stream that must not exist gets revision 0',
    run: async ({ store }) => {
      const { outcome } = await streamWith(store, 1);
      assert.equal(outcome.revision, 0n);
    },
  },
  {
    name: 'events of one append get consecutive revisions, and the answer names the last',
    run: async ({ store }) => {
      const { outcome, stream, events } = await streamWith(store, 5);
      assert.equal(outcome.revision, 4n);
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  {
    name: 'an append at the last revision continues the stream',
    run: async ({ store }) => {
      const { stream, events, last } = await streamWith(store, 2);
      const more = numberedEvents(stream, 2, last);
      assert.equal((await commit(store, more)).revision, 3n);
      assert.deepEqual(await storedIn(store, stream), [...events, ...more]);
    },
  },
  {
    name: 'a stream that must not exist but does is rejected with its last revision',
    run: async ({ store }) => {
      const { stream } = await streamWith(store, 3);
      const outcome = await store.append(stream, 'no_stream', numberedEvents(stream, 1));
      assert.deepEqual(outcome, { status: 'rejected', actual: 2n });
    },
  },
  {
    name: 'a revision that others have passed is rejected with the last revision',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 3);
      const outcome = await store.append(stream, 0n, numberedEvents(stream, 1, events[0]));
      assert.deepEqual(outcome, { status: 'rejected', actual: 2n });
    },
  },
  {
    name: 'a revision that the stream has not reached is rejected with the last revision',
    run: async ({ store }) => {
      const { stream } = await streamWith(store, 1);
      const ahead = numberedEvents(stream, 7).slice(6);
      assert.deepEqual(await store.append(stream, 5n, ahead), { status: 'rejected', actual: 0n });
    },
  },
  {
    name: 'a revision of a stream that does not exist is rejected, and no last revision is named',
    run: async ({ store }) => {
      const stream = freshStream();
      const second = numberedEvents(stream, 2).slice(1);
      assert.deepEqual(await store.append(stream, 0n, second), { status: 'rejected', actual: null });
      assert.deepEqual(await storedIn(store, stream), []);
    },
  },
  {
    name: 'a rejected append writes nothing, however many events it has',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 2);
      const head = await store.head();
      await store.append(stream, 'no_stream', numberedEvents(stream, 4));
      await store.append(stream, 0n, numberedEvents(stream, 4, events[0]));
      assert.deepEqual(await storedIn(store, stream), events);
      assert.equal(await store.head(), head);
    },
  },
  {
    name: 'revisions of one stream do not depend on other streams',
    run: async ({ store }) => {
      const [first, second] = [await streamWith(store, 3), await streamWith(store, 1)];
      const more = numberedEvents(first.stream, 1, first.last);
      assert.equal((await commit(store, more)).revision, 3n);
      assert.deepEqual(await storedIn(store, second.stream), second.events);
    },
  },
  {
    name: 'two streams that differ only in their category are two streams',
    run: async ({ store }) => {
      const stream = freshStream('sample');
      const other = stream.replace('sample-', 'samples-');
      await commit(store, numberedEvents(stream, 1));
      assert.equal((await commit(store, numberedEvents(other, 2))).revision, 1n);
      assert.equal((await storedIn(store, stream)).length, 1);
    },
  },
  {
    name: 'the same event id is accepted in another stream',
    run: async ({ store }) => {
      const { events } = await streamWith(store, 1);
      const other = freshStream();
      const copy = numberedEvents(other, 1).map((event) => ({ ...event, id: events[0]?.id ?? '' }));
      await commit(store, copy);
      assert.deepEqual(idsOf(await storedIn(store, other)), idsOf(events));
    },
  },
  {
    name: 'positions grow from append to append, and the answer names that of the last event',
    run: async ({ store }) => {
      const before = await store.head();
      const [first, second] = [await streamWith(store, 3), await streamWith(store, 2)];
      assert.ok(first.outcome.position > before);
      assert.ok(second.outcome.position > first.outcome.position);
      const log = await logOf(store, [first.stream, second.stream], before);
      assert.deepEqual([log[2]?.position, log[4]?.position], [first.outcome.position, second.outcome.position]);
    },
  },
  {
    name: 'what was acknowledged is read at once, by stream and by position',
    run: async ({ store }) => {
      const before = await store.head();
      for (let round = 0; round < 20; round += 1) {
        const { stream, events, outcome } = await streamWith(store, 1);
        assert.deepEqual(await storedIn(store, stream), events);
        assert.equal((await logOf(store, [stream], before)).at(-1)?.position, outcome.position);
      }
    },
  },
  {
    name: 'the head is the position of the last event, whatever was rejected or repeated since',
    run: async ({ store }) => {
      const { stream, events, outcome } = await streamWith(store, 2);
      assert.equal(await store.head(), outcome.position);
      await store.append(stream, 'no_stream', events);
      await store.append(stream, 'no_stream', numberedEvents(stream, 1));
      assert.equal(await store.head(), outcome.position);
    },
  },
];

import assert from 'node:assert/strict';
import { commit, idsOf, logOf, storedIn, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { freshStream, numberedEvents } from './sample-events.js';

/** The same append sent again: how an unknown outcome is settled. */
export const repeatCases: readonly ConformanceCase[] = [
  {
    name: 'the same ids at the same revision get the first answer again, and are stored once',
    run: async ({ store }) => {
      const { stream, events, outcome } = await streamWith(store, 2);
      for (let again = 0; again < 10; again += 1) {
        assert.deepEqual(await store.append(stream, 'no_stream', events), outcome);
      }
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  {
    name: 'the first answer comes again after later events of the stream and of others',
    run: async ({ store }) => {
      const { stream, events, outcome, last } = await streamWith(store, 2);
      await commit(store, numberedEvents(stream, 3, last));
      await streamWith(store, 4);
      assert.deepEqual(await store.append(stream, 'no_stream', events), outcome);
      assert.equal((await storedIn(store, stream)).length, 5);
    },
  },
  {
    name: 'the first answer comes again in the middle of a stream',
    run: async ({ store }) => {
      const { stream, last } = await streamWith(store, 2);
      const middle = numberedEvents(stream, 2, last);
      const outcome = await commit(store, middle);
      await commit(store, numberedEvents(stream, 1, middle.at(-1)));
      assert.deepEqual(await store.append(stream, 1n, middle), outcome);
    },
  },
  {
    name: 'the same ids with other data get the first answer, and the stored data stays',
    run: async ({ store }) => {
      const { stream, events, outcome } = await streamWith(store, 1);
      const changed = events.map((event) => ({ ...event, data: { n: 'changed' } }));
      assert.deepEqual(await store.append(stream, 'no_stream', changed), outcome);
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  {
    name: 'the first few ids of an append get the place of the last of them',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 3);
      const places = await logOf(store, [stream]);
      for (const count of [1, 2]) {
        const outcome = await store.append(stream, 'no_stream', events.slice(0, count));
        const place = places[count - 1];
        assert.deepEqual(outcome, { status: 'committed', revision: place?.revision, position: place?.position });
      }
    },
  },
  {
    name: 'the same ids and a new one are rejected, and the new one is not stored',
    run: async ({ store }) => {
      const { stream, events, last } = await streamWith(store, 2);
      const longer = [...events, ...numberedEvents(stream, 1, last)];
      assert.deepEqual(await store.append(stream, 'no_stream', longer), { status: 'rejected', actual: 1n });
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  {
    name: 'a known id followed by another one in the place of a stored one is rejected',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 2);
      const mixed = [...events.slice(0, 1), ...numberedEvents(stream, 1, events[0])];
      assert.deepEqual(await store.append(stream, 'no_stream', mixed), { status: 'rejected', actual: 1n });
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  {
    name: 'another id followed by a known one is rejected',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 2);
      const mixed = [...numberedEvents(stream, 1), ...events.slice(1)];
      assert.deepEqual(await store.append(stream, 'no_stream', mixed), { status: 'rejected', actual: 1n });
    },
  },
  {
    name: 'known ids in another order are rejected',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 2);
      const [first, second] = idsOf(events);
      const swapped = events.map((event, index) => ({ ...event, id: (index === 0 ? second : first) ?? '' }));
      assert.deepEqual(await store.append(stream, 'no_stream', swapped), { status: 'rejected', actual: 1n });
    },
  },
  {
    name: 'known ids sent to another stream are new there',
    run: async ({ store }) => {
      const { events, outcome } = await streamWith(store, 1);
      const other = freshStream();
      const moved = events.map((event) => ({ ...event, stream: other }));
      assert.ok((await commit(store, moved)).position > outcome.position);
    },
  },
  {
    name: 'the same append sent while the first is under way is stored once',
    run: async ({ store }) => {
      const stream = freshStream();
      const events = numberedEvents(stream, 2);
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.append(stream, 'no_stream', events)));
      for (const outcome of outcomes) assert.deepEqual(outcome, outcomes[0]);
      assert.equal(outcomes[0]?.status, 'committed');
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
  {
    name: 'an append whose answer nobody waited for is settled by sending it again',
    run: async ({ store }) => {
      const { stream, last } = await streamWith(store, 1);
      const events = numberedEvents(stream, 3, last);
      const unheard = store.append(stream, 0n, events);
      const outcome = await store.append(stream, 0n, events);
      assert.equal(outcome.status, 'committed');
      assert.equal((await storedIn(store, stream)).length, 4);
      assert.deepEqual(await unheard, outcome);
    },
  },
  {
    name: 'an append that lost against another one stays rejected when sent again',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 1);
      const loser = numberedEvents(stream, 1);
      for (let again = 0; again < 3; again += 1) {
        assert.deepEqual(await store.append(stream, 'no_stream', loser), { status: 'rejected', actual: 0n });
      }
      assert.deepEqual(await storedIn(store, stream), events);
    },
  },
];

import assert from 'node:assert/strict';
import type { EventStore } from '../port.js';
import { commit, idsOf, logOf, storedIn, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { collect, freshStream, numberedEvents } from './sample-events.js';

/** A stream of `count` events, appended in hundreds. */
const longStream = async (store: EventStore, count: number) => {
  const events = numberedEvents(freshStream(), count);
  for (let from = 0; from < count; from += 100) await commit(store, events.slice(from, from + 100));
  return { stream: events[0]!.stream, events };
};

/** Reading by stream and by position. */
export const readingCases: readonly ConformanceCase[] = [
  {
    name: 'a stream that does not exist is empty',
    run: async ({ store }) => assert.deepEqual(await storedIn(store, freshStream()), []),
  },
  {
    name: 'a stream is read from a revision on, that revision included',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 5);
      for (const from of [0, 1, 2, 3, 4]) {
        assert.deepEqual(await storedIn(store, stream, BigInt(from)), events.slice(from));
      }
    },
  },
  {
    name: 'a stream read from beyond its end is empty',
    run: async ({ store }) => {
      const { stream } = await streamWith(store, 2);
      assert.deepEqual(await storedIn(store, stream, 2n), []);
      assert.deepEqual(await storedIn(store, stream, 1_000_000n), []);
    },
  },
  {
    name: 'a stream of 10,000 events is read whole and in order',
    run: async ({ store }) => {
      const { stream, events } = await longStream(store, 10_000);
      const stored = await storedIn(store, stream);
      assert.equal(stored.length, 10_000);
      assert.deepEqual(stored, events);
      assert.deepEqual(idsOf(await storedIn(store, stream, 9_990n)), idsOf(events.slice(9_990)));
    },
  },
  {
    name: 'a long stream among others is read by position whole and in order',
    run: async ({ store }) => {
      const before = await store.head();
      const { stream, events } = await longStream(store, 1_000);
      await streamWith(store, 1);
      assert.deepEqual(idsOf(await logOf(store, [stream], before)), idsOf(events));
    },
  },
  {
    name: 'the log after a position does not contain that position',
    run: async ({ store }) => {
      const before = await store.head();
      const { stream, events } = await streamWith(store, 4);
      const all = await logOf(store, [stream], before);
      for (const [index, { position }] of all.entries()) {
        assert.deepEqual(idsOf(await logOf(store, [stream], position)), idsOf(events.slice(index + 1)));
      }
    },
  },
  {
    name: 'the log is empty after its head, and after any later position',
    run: async ({ store }) => {
      const { outcome } = await streamWith(store, 1);
      assert.deepEqual(await collect(store.readAll(outcome.position)), []);
      assert.deepEqual(await collect(store.readAll(outcome.position + 1_000n)), []);
    },
  },
  {
    name: 'the log from the beginning holds every stream',
    run: async ({ store }) => {
      const streams = [await streamWith(store, 1), await streamWith(store, 2)].map(({ stream }) => stream);
      assert.equal((await logOf(store, streams)).length, 3);
    },
  },
  {
    name: 'the log is ordered by position, and each stream within it by revision, without gaps',
    run: async ({ store }) => {
      const before = await store.head();
      const [first, second] = [await streamWith(store, 2), await streamWith(store, 2)];
      await commit(store, numberedEvents(first.stream, 2, first.last));
      const log = await logOf(store, [first.stream, second.stream], before);
      assert.deepEqual(
        log.map(({ stream, revision }) => [stream === first.stream ? 1 : 2, Number(revision)]),
        [
          [1, 0],
          [1, 1],
          [2, 0],
          [2, 1],
          [1, 2],
          [1, 3],
        ],
      );
      for (const [index, event] of log.entries()) assert.ok(index === 0 || event.position > log[index - 1]!.position);
    },
  },
  {
    name: 'an event read by position equals the same event read by stream',
    run: async ({ store }) => {
      const { stream } = await streamWith(store, 3);
      assert.deepEqual(await logOf(store, [stream]), await collect(store.readStream(stream)));
    },
  },
  {
    name: 'at most as many events are read as were asked for',
    run: async ({ store }) => {
      const before = await store.head();
      await streamWith(store, 10);
      for (const limit of [0, 1, 3, 10]) assert.equal((await collect(store.readAll(before, limit))).length, limit);
      assert.equal((await collect(store.readAll(before, 50))).length, 10);
    },
  },
  {
    name: 'reading the log ends, also while others append',
    run: async ({ store }) => {
      const before = await store.head();
      await streamWith(store, 20);
      let read = 0;
      for await (const event of store.readAll(before)) {
        assert.equal(typeof event.position, 'bigint');
        read += 1;
        if (read <= 100) await streamWith(store, 1);
      }
      assert.ok(read >= 20 && read <= 100, `read ${read}`);
    },
  },
  {
    name: 'a reading that is given up leaves the store usable',
    run: async ({ store }) => {
      const before = await store.head();
      const { stream } = await longStream(store, 600);
      for await (const event of store.readAll(before)) if (event.revision === 5n) break;
      for await (const event of store.readStream(stream)) if (event.revision === 300n) break;
      assert.equal((await storedIn(store, stream)).length, 600);
      await streamWith(store, 1);
    },
  },
  {
    name: 'readings side by side do not disturb each other',
    run: async ({ store }) => {
      const { stream, events } = await longStream(store, 600);
      const [first, second, third] = await Promise.all([
        storedIn(store, stream),
        storedIn(store, stream, 300n),
        logOf(store, [stream]),
      ]);
      assert.deepEqual(idsOf(first), idsOf(events));
      assert.deepEqual(idsOf(second), idsOf(events.slice(300)));
      assert.deepEqual(idsOf(third), idsOf(events));
    },
  },
];

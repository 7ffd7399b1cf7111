import assert from 'node:assert/strict';
import type { EventStore } from '../port.js';
import { commit, eventsIn, follow, idsOf, logOf, storedIn, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { collect, freshStream, numberedEvents } from './sample-events.js';

const times = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<readonly Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

/** Adds events to a stream one by one, reading it again whenever another writer was quicker. */
const contend = async (store: EventStore, stream: string, count: number): Promise<readonly string[]> => {
  const written: string[] = [];
  while (written.length < count) {
    const last = (await collect(store.readStream(stream))).at(-1) ?? null;
    const events = numberedEvents(stream, 1, last);
    const outcome = await store.append(stream, last ? last.revision : 'no_stream', events);
    assert.notEqual(outcome.status, 'unknown');
    if (outcome.status === 'committed') written.push(...idsOf(events));
  }
  return written;
};

/** Many writers at once. */
export const concurrencyCases: readonly ConformanceCase[] = [
  {
    name: 'of eight appends at one revision exactly one wins, in every round',
    run: async ({ store }) => {
      const { stream } = await streamWith(store, 1);
      for (let round = 0; round < 20; round += 1) {
        const last = (await collect(store.readStream(stream))).at(-1)!;
        const outcomes = await times(8, () => store.append(stream, last.revision, numberedEvents(stream, 1, last)));
        assert.equal(outcomes.filter(({ status }) => status === 'committed').length, 1);
        assert.equal(outcomes.filter(({ status }) => status === 'rejected').length, 7);
        assert.equal((await storedIn(store, stream)).length, round + 2);
      }
    },
  },
  {
    name: 'of appends of several events at one revision one is stored whole, and nothing of the others',
    run: async ({ store }) => {
      const stream = freshStream();
      const candidates = Array.from({ length: 6 }, () => numberedEvents(stream, 3));
      const outcomes = await Promise.all(candidates.map((events) => store.append(stream, 'no_stream', events)));
      const winner = outcomes.findIndex(({ status }) => status === 'committed');
      assert.equal(outcomes.filter(({ status }) => status === 'committed').length, 1);
      assert.deepEqual(await storedIn(store, stream), candidates[winner]);
    },
  },
  {
    name: '64 writers on 64 streams are all served, each in its own order',
    run: async ({ store }) => {
      const before = await store.head();
      const streams = await times(64, async () => {
        const events = numberedEvents(freshStream(), 4);
        for (const event of events) await commit(store, [event]);
        return events;
      });
      for (const events of streams) assert.deepEqual(await storedIn(store, events[0]!.stream), events);
      const log = await logOf(
        store,
        streams.map((events) => events[0]!.stream),
        before,
      );
      assert.equal(new Set(log.map(({ position }) => position)).size, 256);
    },
  },
  {
    name: 'the positions that were answered are those that are read',
    run: async ({ store }) => {
      const outcomes = await times(32, () => streamWith(store, 2));
      for (const { stream, outcome } of outcomes) {
        const [, last] = await collect(store.readStream(stream));
        assert.deepEqual([last?.revision, last?.position], [outcome.revision, outcome.position]);
      }
    },
  },
  {
    name: 'writers that contend for one stream lose nothing and leave no gap',
    run: async ({ store }) => {
      const stream = freshStream();
      const written = (await times(5, () => contend(store, stream, 8))).flat();
      const stored = await storedIn(store, stream);
      assert.deepEqual([...idsOf(stored)].sort(), [...written].sort());
      assert.deepEqual(
        stored.map(({ revision }) => Number(revision)),
        Array.from({ length: 40 }, (_, n) => n),
      );
    },
  },
  {
    name: 'a loser does not spoil the appends that are written together with it',
    run: async ({ store }) => {
      const taken = await streamWith(store, 1);
      const outcomes = await times(12, (index) => {
        const stream = index === 5 ? taken.stream : freshStream();
        return store.append(stream, 'no_stream', numberedEvents(stream, 2));
      });
      assert.deepEqual(
        outcomes.flatMap(({ status }, index) => (status === 'committed' ? [] : [index])),
        [5],
      );
    },
  },
  {
    name: 'an append refused for its content does not spoil those sent together with it',
    run: async ({ store }) => {
      const bad = freshStream();
      const [refusal, ...outcomes] = await Promise.allSettled([
        store.append(
          bad,
          'no_stream',
          numberedEvents(bad, 1).map((event) => ({ ...event, data: { n: Infinity } })),
        ),
        ...Array.from({ length: 5 }, () => streamWith(store, 1)),
      ]);
      assert.equal(refusal?.status, 'rejected');
      assert.ok(outcomes.every(({ status }) => status === 'fulfilled'));
    },
  },
  {
    name: 'a subscription during 16 writers sees every stream in order and every position once',
    run: async ({ store }) => {
      const before = await store.head();
      const follower = follow(store, before);
      const streams = times(16, async () => {
        const events = numberedEvents(freshStream(), 10);
        for (const event of events) await commit(store, [event]);
        return events;
      });
      let left = 160;
      const seen = eventsIn(await follower.until(({ kind }) => kind === 'event' && (left -= 1) === 0));
      for (const events of await streams) {
        assert.deepEqual(idsOf(seen.filter(({ stream }) => stream === events[0]?.stream)), idsOf(events));
      }
      assert.deepEqual(seen, await collect(store.readAll(before)));
      await follower.end();
    },
  },
];

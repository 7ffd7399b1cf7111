import assert from 'node:assert/strict';
import { commit, eventsIn, follow, idsOf, isCaughtUp, isEvent, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { collect, freshStream, numberedEvents } from './sample-events.js';

/** Following the log. */
export const subscriptionCases: readonly ConformanceCase[] = [
  {
    name: 'a subscription yields what is stored, then says up to where it has caught up',
    run: async ({ store }) => {
      const before = await store.head();
      const { events, outcome } = await streamWith(store, 3);
      const follower = follow(store, before);
      const seen = await follower.until(isCaughtUp);
      assert.deepEqual(idsOf(eventsIn(seen)), idsOf(events));
      assert.deepEqual(seen.at(-1), { kind: 'caughtUp', position: outcome.position });
      await follower.end();
    },
  },
  {
    name: 'a subscription from the beginning yields the whole log',
    run: async ({ store }) => {
      await streamWith(store, 2);
      const follower = follow(store, -1n);
      const seen = eventsIn(await follower.until(isCaughtUp));
      assert.deepEqual(seen, await collect(store.readAll(-1n)));
      await follower.end();
    },
  },
  {
    name: 'a subscription from a position does not yield that position',
    run: async ({ store }) => {
      const { stream, events } = await streamWith(store, 4);
      const places = await collect(store.readStream(stream));
      for (const [index, { position }] of places.entries()) {
        const follower = follow(store, position);
        assert.deepEqual(idsOf(eventsIn(await follower.until(isCaughtUp))), idsOf(events.slice(index + 1)));
        await follower.end();
      }
    },
  },
  {
    name: 'a subscription at the end says so before anything is appended',
    run: async ({ store }) => {
      const { outcome } = await streamWith(store, 1);
      const follower = follow(store, outcome.position);
      assert.deepEqual(await follower.next(), { kind: 'caughtUp', position: outcome.position });
      await follower.end();
    },
  },
  {
    name: 'what is appended later is yielded, and having caught up is said again',
    run: async ({ store }) => {
      const follower = follow(store, await store.head());
      await follower.until(isCaughtUp);
      for (let round = 0; round < 3; round += 1) {
        const { events, outcome } = await streamWith(store, 2);
        const seen = await follower.until(isEvent(events[1]?.id));
        assert.deepEqual(idsOf(eventsIn(seen)), idsOf(events));
        const [caughtUp] = (await follower.until(isCaughtUp)).slice(-1);
        assert.deepEqual(caughtUp, { kind: 'caughtUp', position: outcome.position });
      }
      await follower.end();
    },
  },
  {
    name: 'events of a subscription equal those of the log',
    run: async ({ store }) => {
      const before = await store.head();
      const follower = follow(store, before);
      await follower.until(isCaughtUp);
      const { events } = await streamWith(store, 3);
      const seen = eventsIn(await follower.until(isEvent(events[2]?.id)));
      assert.deepEqual(seen, await collect(store.readAll(before)));
      await follower.end();
    },
  },
  {
    name: 'subscriptions from every position, begun while others append, miss nothing and double nothing',
    run: async ({ store }) => {
      const before = await store.head();
      const stream = freshStream();
      const events = numberedEvents(stream, 120);
      const followers = [{ after: before, follower: follow(store, before) }];
      for (const event of events) {
        const { position } = await commit(store, [event]);
        const follower = follow(store, position);
        followers.push({ after: position, follower });
        if (followers.length % 2 === 0) await follower.next();
      }
      const last = events.at(-1)?.id;
      for (const [index, { after, follower }] of followers.slice(0, -1).entries()) {
        const skipped = index > 0 && (index + 1) % 2 === 0 ? 'begun' : 'fresh';
        const seen = eventsIn(await follower.until(isEvent(last)));
        assert.deepEqual(idsOf(seen), idsOf(events.slice(index)), `after ${after}, ${skipped}`);
        await follower.end();
      }
      await followers.at(-1)?.follower.end();
    },
  },
  {
    name: 'a subscription from a position given earlier goes on exactly there',
    run: async ({ store }) => {
      const first = follow(store, await store.head());
      const { events } = await streamWith(store, 6);
      const half = eventsIn(await first.until(isEvent(events[2]?.id)));
      await first.end();
      const second = follow(store, half.at(-1)!.position);
      assert.deepEqual(idsOf(eventsIn(await second.until(isCaughtUp))), idsOf(events.slice(3)));
      await second.end();
    },
  },
  {
    name: 'a slow reader misses nothing of what is appended meanwhile',
    run: async ({ store }) => {
      const follower = follow(store, await store.head());
      await follower.until(isCaughtUp);
      const events = numberedEvents(freshStream(), 1_500);
      await commit(store, events.slice(0, 1));
      assert.ok(isEvent(events[0]?.id)(await follower.next()));
      for (let from = 1; from < events.length; from += 250) await commit(store, events.slice(from, from + 250));
      const seen = eventsIn(await follower.until(isEvent(events.at(-1)?.id)));
      assert.deepEqual(idsOf(seen), idsOf(events.slice(1)));
      await follower.end();
    },
  },
  {
    name: 'two subscriptions see the same',
    run: async ({ store }) => {
      const before = await store.head();
      const followers = [follow(store, before), follow(store, before)];
      const { events } = await streamWith(store, 5);
      const [first, second] = await Promise.all(followers.map((one) => one.until(isEvent(events[4]?.id))));
      assert.deepEqual(eventsIn(first!), eventsIn(second!));
      assert.deepEqual(idsOf(eventsIn(first!)), idsOf(events));
      for (const one of followers) await one.end();
    },
  },
  {
    name: 'rejected and repeated appends are not yielded',
    run: async ({ store }) => {
      const follower = follow(store, await store.head());
      const { stream, events } = await streamWith(store, 2);
      await store.append(stream, 'no_stream', events);
      await store.append(stream, 'no_stream', numberedEvents(stream, 1));
      const { events: later } = await streamWith(store, 1);
      const seen = eventsIn(await follower.until(isEvent(later[0]?.id)));
      assert.deepEqual(idsOf(seen), idsOf([...events, ...later]));
      await follower.end();
    },
  },
  {
    name: 'a waiting subscription ends quietly when it is aborted',
    run: async ({ store }) => {
      const follower = follow(store, await store.head());
      await follower.until(isCaughtUp);
      const waiting = follower.next();
      const ended = assert.rejects(waiting, /ended without being asked to/);
      await follower.end();
      await ended;
    },
  },
  {
    name: 'a subscription that is aborted among events yields no more of them',
    run: async ({ store }) => {
      const before = await store.head();
      await streamWith(store, 10);
      const ended = new AbortController();
      let seen = 0;
      for await (const delivery of store.subscribe(before, ended.signal)) {
        seen += delivery.kind === 'event' ? 1 : 0;
        if (seen === 3) ended.abort();
      }
      assert.equal(seen, 3);
    },
  },
  {
    name: 'a subscription whose signal has aborted before yields nothing',
    run: async ({ store }) => {
      await streamWith(store, 1);
      assert.deepEqual(await collect(store.subscribe(-1n, AbortSignal.abort())), []);
    },
  },
];

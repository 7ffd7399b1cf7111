import assert from 'node:assert/strict';
import { commit, eventsIn, follow, idsOf, isCaughtUp, logOf, storedIn, streamWith } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { collect, numberedEvents } from './sample-events.js';

/** What holds after the log was closed and opened again. */
export const durabilityCases: readonly ConformanceCase[] = [
  {
    name: 'what was acknowledged is there after opening again, as it was',
    run: async ({ store, reopen }) => {
      const { stream, events } = await streamWith(store, 3);
      const log = await logOf(store, [stream]);
      const again = await reopen();
      assert.deepEqual(await storedIn(again, stream), events);
      assert.deepEqual(await logOf(again, [stream]), log);
    },
  },
  {
    name: 'positions go on growing after opening again',
    run: async ({ store, reopen }) => {
      const first = await streamWith(store, 2);
      const again = await reopen();
      assert.equal(await again.head(), first.outcome.position);
      const second = await streamWith(again, 1);
      assert.ok(second.outcome.position > first.outcome.position);
      assert.deepEqual(idsOf(await collect(again.readAll(first.outcome.position))), idsOf(second.events));
    },
  },
  {
    name: 'the same ids get the first answer again after opening again',
    run: async ({ store, reopen }) => {
      const { stream, events, outcome, last } = await streamWith(store, 2);
      await commit(store, numberedEvents(stream, 1, last));
      const again = await reopen();
      assert.deepEqual(await again.append(stream, 'no_stream', events), outcome);
      assert.equal((await storedIn(again, stream)).length, 3);
    },
  },
  {
    name: 'revisions are judged as before after opening again',
    run: async ({ store, reopen }) => {
      const { stream, last } = await streamWith(store, 2);
      const again = await reopen();
      const outcome = await again.append(stream, 'no_stream', numberedEvents(stream, 1));
      assert.deepEqual(outcome, { status: 'rejected', actual: 1n });
      assert.equal((await commit(again, numberedEvents(stream, 1, last))).revision, 2n);
    },
  },
  {
    name: 'a rejected append has not come back after opening again',
    run: async ({ store, reopen }) => {
      const { stream, events } = await streamWith(store, 1);
      await store.append(stream, 'no_stream', numberedEvents(stream, 2));
      assert.deepEqual(await storedIn(await reopen(), stream), events);
    },
  },
  {
    name: 'a subscription goes on from its position after opening again',
    run: async ({ store, reopen }) => {
      const { outcome } = await streamWith(store, 2);
      const missed = await streamWith(store, 2);
      const again = await reopen();
      const follower = follow(again, outcome.position);
      assert.deepEqual(idsOf(eventsIn(await follower.until(isCaughtUp))), idsOf(missed.events));
      await follower.end();
    },
  },
  {
    name: 'closing waits for the appends under way',
    run: async ({ store, reopen }) => {
      const written = Array.from({ length: 20 }, () => streamWith(store, 2));
      const again = await reopen();
      for (const { stream, events } of await Promise.all(written)) {
        assert.deepEqual(await storedIn(again, stream), events);
      }
    },
  },
  {
    name: 'a closed store answers with an error, and closing twice is harmless',
    run: async ({ store, reopen }) => {
      const { stream, last } = await streamWith(store, 1);
      const again = await reopen();
      await store.close();
      await assert.rejects(store.append(stream, 0n, numberedEvents(stream, 1, last)));
      await assert.rejects(store.head());
      assert.equal((await storedIn(again, stream)).length, 1);
    },
  },
  {
    name: 'a subscription under which the store is closed ends with an error',
    run: async ({ store, reopen }) => {
      await streamWith(store, 1);
      const ended = assert.rejects(collect(store.subscribe(-1n, new AbortController().signal)));
      await reopen();
      await ended;
    },
  },
];

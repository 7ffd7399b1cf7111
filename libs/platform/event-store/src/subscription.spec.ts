import type { RecordedEvent } from '@chidao/kernel';
import { backOffAfter } from './back-off.js';
import { commit, idsOf } from './conformance/case-steps.js';
import { memoryLog } from './conformance/memory-log.js';
import { freshStream, numberedEvents } from './conformance/sample-events.js';
import type { EventStore, SealedEvent } from './port.js';
import { runSubscription, type SubscriptionOptions } from './subscription.js';

/** A follower that keeps what it handled and its position together, as a projection does. */
const memory = () => {
  const state = { position: -1n, batches: [] as (readonly string[])[] };
  return {
    after: () => state.position,
    handleBatch: (events: readonly RecordedEvent[]) => {
      state.batches.push(idsOf(events));
      state.position = events.at(-1)?.position ?? state.position;
    },
    handled: () => state.batches.flat(),
    batches: state.batches,
  };
};

describe('a subscription', () => {
  let store: EventStore;
  let ended: AbortController;
  let events: readonly SealedEvent[];

  beforeEach(async () => {
    store = await memoryLog().open();
    ended = new AbortController();
    events = numberedEvents(freshStream(), 10);
    await commit(store, events);
  });

  afterEach(() => ended.abort());

  const run = (options: Partial<SubscriptionOptions> & Pick<SubscriptionOptions, 'after' | 'handleBatch'>) => {
    const failures: unknown[] = [];
    const caughtUp: bigint[] = [];
    const waiting: { from: bigint; resolve: () => void }[] = [];
    const done = runSubscription({
      store,
      name: 'follower',
      signal: ended.signal,
      onFailure: (cause) => failures.push(cause),
      onCaughtUp: (position) => {
        caughtUp.push(position);
        for (const one of waiting.filter(({ from }) => position >= from)) one.resolve();
      },
      ...options,
    });
    const upTo = (from: bigint) => new Promise<void>((resolve) => waiting.push({ from, resolve }));
    return { done, failures, caughtUp, upTo };
  };

  it('handles everything in order and in batches, and says when it has caught up', async () => {
    const follower = memory();
    const running = run({ ...follower, batchSize: 4 });
    await running.upTo(await store.head());
    expect(follower.batches.map(({ length }) => length)).toEqual([4, 4, 2]);
    expect(follower.handled()).toEqual(idsOf(events));
    expect(running.failures).toEqual([]);
  });

  it('goes on with what is appended later', async () => {
    const follower = memory();
    const running = run(follower);
    await running.upTo(await store.head());
    const more = numberedEvents(freshStream(), 2);
    const { position } = await commit(store, more);
    await running.upTo(position);
    expect(follower.handled()).toEqual([...idsOf(events), ...idsOf(more)]);
  });

  it('begins after the stored position', async () => {
    const follower = memory();
    const running = run({ ...follower, after: async () => 40n });
    await running.upTo(await store.head());
    expect(follower.handled()).toEqual(idsOf(events.slice(5)));
  });

  it('never handles two batches at once', async () => {
    let active = 0;
    let most = 0;
    const handleBatch = async () => {
      most = Math.max(most, (active += 1));
      await commit(store, numberedEvents(freshStream(), 1));
      active -= 1;
      if ((await store.head()) > 300n) ended.abort();
    };
    await run({ after: () => -1n, handleBatch, batchSize: 1 }).done;
    expect(most).toBe(1);
  });

  it('begins again from the stored position when its handler fails', async () => {
    const follower = memory();
    let failing = true;
    const handleBatch = (batch: readonly RecordedEvent[]) => {
      if (failing && batch.some(({ revision }) => revision === 5n)) {
        failing = false;
        throw new Error('the disk is full');
      }
      follower.handleBatch(batch);
    };
    const running = run({ after: follower.after, handleBatch, batchSize: 3 });
    await running.upTo(await store.head());
    expect(follower.handled()).toEqual(idsOf(events));
    expect(running.failures).toEqual([new Error('the disk is full')]);
  });

  it('ends with a failure that waiting cannot mend, after telling it', async () => {
    const full = new Error('the disk is full');
    const running = run({
      after: () => -1n,
      handleBatch: () => Promise.reject(full),
      isFinal: (cause) => cause === full,
    });
    await expect(running.done).rejects.toBe(full);
    expect(running.failures).toEqual([full]);
  });

  const breakingAfter = (deliveries: number, end: () => void): EventStore => {
    let left = deliveries;
    return {
      ...store,
      subscribe: async function* (after, signal) {
        for await (const delivery of store.subscribe(after, signal)) {
          if (left-- === 0) return end();
          yield delivery;
        }
      },
    };
  };

  it.each([
    ['fails', () => Promise.reject(new Error('unavailable'))],
    ['ends without being asked to', () => undefined],
  ])('begins again from the stored position when its source %s', async (_, end) => {
    const follower = memory();
    const running = run({ ...follower, store: breakingAfter(7, end as () => void), batchSize: 3 });
    await running.upTo(await store.head());
    expect(follower.handled()).toEqual(idsOf(events));
    expect(running.failures).toHaveLength(1);
  });

  it('does not go on silently when its stored position lies beyond the log, as after a restore', async () => {
    const failed = new Promise<unknown>((resolve) => {
      run({ after: () => 10_000n, handleBatch: () => undefined, onFailure: resolve });
    });
    await expect(failed).resolves.toMatchObject({ message: expect.stringContaining('beyond the log') as string });
  });

  it('ends after the batch under way, and at once while it waits out a failure', async () => {
    let finished = false;
    const handling = run({
      after: () => -1n,
      handleBatch: async () => {
        ended.abort();
        await commit(store, numberedEvents(freshStream(), 1));
        finished = true;
      },
    });
    await handling.done;
    expect(finished).toBe(true);

    ended = new AbortController();
    const failing = run({
      after: () => Promise.reject(new Error('unavailable')),
      handleBatch: () => undefined,
      onFailure: () => ended.abort(),
    });
    await expect(failing.done).resolves.toBeUndefined();
  });

  it('waits longer after each failure in a row, at most ten seconds, and never twice the same', () => {
    expect([1, 2, 3, 20].map((failures) => backOffAfter(failures, 1))).toEqual([100, 200, 400, 10_000]);
    expect([1, 20].map((failures) => backOffAfter(failures, 0))).toEqual([50, 5_000]);
  });
});

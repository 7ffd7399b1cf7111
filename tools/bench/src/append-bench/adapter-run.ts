import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openEmbeddedEventStore, type EventStore, type SealedEvent } from '@chidao/event-store';
import type { Workload } from './workload.js';

/** What one round of the adapter took. */
export interface AdapterRound {
  readonly seconds: number;
  readonly events: number;
  /** Transactions, each with one fsync. */
  readonly commits: number;
}

/** Waits and lateness are watched in rounds of their own: watching costs time, and nobody watches the engine. */
export interface Adapter {
  readonly run: (workload: Workload) => Promise<AdapterRound>;
  /** Milliseconds from asking to being acknowledged, of each event. */
  readonly waits: (workload: Workload) => Promise<readonly number[]>;
  /** How late the event loop is during appends, 99th percentile in milliseconds. */
  readonly loopLateness: (workload: Workload) => Promise<number>;
  readonly close: () => Promise<void>;
}

export const openAdapter = async (directory: string): Promise<Adapter> => {
  let commits = 0;
  const store = await openEmbeddedEventStore({ directory, onCommit: () => (commits += 1) });
  const writeAll = (workload: readonly Iterable<SealedEvent>[]) =>
    Promise.all(workload.map((events) => write(store, events)));
  return {
    run: async (workload) => {
      commits = 0;
      const since = performance.now();
      await writeAll(workload);
      return { seconds: (performance.now() - since) / 1000, events: workload.flat().length, commits };
    },
    waits: async (workload) => {
      const waits: number[] = [];
      await writeAll(workload.map((events) => timed(events, (wait) => waits.push(wait))));
      return waits;
    },
    loopLateness: async (workload) => {
      const delays = monitorEventLoopDelay({ resolution: 1 });
      delays.enable();
      await writeAll(workload);
      delays.disable();
      return delays.percentile(99) / 1e6;
    },
    close: store.close,
  };
};

const write = async (store: EventStore, events: Iterable<SealedEvent>): Promise<void> => {
  for (const event of events) {
    const expected = event.revision === 0n ? 'no_stream' : event.revision - 1n;
    const { status } = await store.append(event.stream, expected, [event]);
    if (status !== 'committed') throw new Error(`An append was ${status}.`);
  }
};

/** The events one by one, telling how long it took until the next one was asked for. */
function* timed(events: readonly SealedEvent[], took: (milliseconds: number) => void): Generator<SealedEvent> {
  for (const event of events) {
    const since = performance.now();
    yield event;
    took(performance.now() - since);
  }
}

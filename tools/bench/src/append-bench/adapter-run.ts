import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openEmbeddedEventStore, type EventStore, type SealedEvent } from '@chidao/event-store';
import type { Workload } from './workload.js';

/** What one round of the adapter took. */
export interface AdapterRound {
  readonly seconds: number;
  readonly events: number;
  /** Transactions, each with one fsync. */
  readonly commits: number;
  /** Milliseconds from asking to being acknowledged. */
  readonly waits: readonly number[];
}

export interface Adapter {
  readonly run: (workload: Workload) => Promise<AdapterRound>;
  /** How late the event loop is during appends, 99th percentile in milliseconds; apart, since watching it costs time. */
  readonly loopLateness: (workload: Workload) => Promise<number>;
  readonly close: () => Promise<void>;
}

export const openAdapter = async (directory: string): Promise<Adapter> => {
  let commits = 0;
  const store = await openEmbeddedEventStore({ directory, onCommit: () => (commits += 1) });
  const writeAll = (workload: Workload) => Promise.all(workload.map((events) => write(store, events)));
  return {
    run: async (workload) => {
      commits = 0;
      const since = performance.now();
      const waits = (await writeAll(workload)).flat();
      return { seconds: (performance.now() - since) / 1000, events: waits.length, commits, waits };
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

const write = async (store: EventStore, events: readonly SealedEvent[]): Promise<readonly number[]> => {
  const waits: number[] = [];
  for (const event of events) {
    const since = performance.now();
    const expected = event.revision === 0n ? 'no_stream' : event.revision - 1n;
    const { status } = await store.append(event.stream, expected, [event]);
    if (status !== 'committed') throw new Error(`An append was ${status}.`);
    waits.push(performance.now() - since);
  }
  return waits;
};

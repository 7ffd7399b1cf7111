import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { EventStore } from '@chidao/event-store';
import { createTimeMachine, rebuildQuery } from '@chidao/query-service';
import { workView } from '@chidao/query-read-models';
import type { ReadModels, ReadModelStore } from '@chidao/read-models';
import { openEmbeddedReadModels } from '@chidao/read-models';
import { foldInWorker } from '@chidao/standalone/operations';
import { fillLog } from './fill-log.js';

/** What one run measured. Times in milliseconds, memory in MiB of the whole process. */
export interface QueryFigures {
  readonly events: number;
  readonly 'replay events/s': number;
  readonly 'live question ms': number;
  readonly 'time machine first ms': number;
  /** The longest that this process did nothing else meanwhile: what another question waited. */
  readonly 'stall meanwhile ms': number;
  readonly 'time machine second ms': number;
  readonly 'time machine detail ms': number;
  readonly 'MiB before': number;
  readonly 'MiB after replay': number;
  readonly 'MiB with the time machine': number;
  readonly 'MiB peak': number;
}

export interface QueryBench {
  readonly directory: string;
  readonly events: number;
  readonly agencies: number;
  readonly seed: number;
}

const rss = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** The highest memory seen while something runs. */
const peakOf = () => {
  let peak = rss();
  const timer = setInterval(() => (peak = Math.max(peak, rss())), 50);
  return () => {
    clearInterval(timer);
    return Math.max(peak, rss());
  };
};

/** What a list of work asks: a page, its count, and six groups. */
const question = async (store: ReadModelStore): Promise<void> => {
  const where = [{ field: 'open', is: true }];
  await store.find(workView, { where, sort: [{ field: 'deadline.due' }], limit: 20 });
  await store.count(workView, { where });
  await store.groupCount(workView, {}, ['agency', 'status']);
};

/** The longest time that the loop of this process stood still while something ran. */
const stallOf = async (work: () => Promise<unknown>): Promise<number> => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
};

const timeMachineFigures = async (directory: string, store: EventStore, readModels: ReadModels) => {
  const machine = createTimeMachine(store, readModels, foldInWorker(directory));
  const head = await store.head();
  const { position } = await machine.knownAt(null, head);
  const moment = { at: new Date(Date.parse('2025-01-02T02:00:00.000Z') + 40 * 86_400_000).toISOString(), position };
  let first = 0;
  const stall = await stallOf(async () => {
    first = await timed(() => machine.withEverything(moment, question));
  });
  const second = await timed(() => machine.withEverything(moment, question));
  const withIt = rss();
  const [some] = await readModels.find(workView, { limit: 1 });
  const streams = some ? [`${some.document.category}-${some.id}`] : [];
  const detail = await timed(() => machine.withStreams(streams, moment, question));
  await machine.close();
  return { first, stall, second, detail, withIt };
};

/** Fills a log, replays it, and asks the past. */
export const measureQuery = async ({ directory, events, agencies, seed }: QueryBench): Promise<QueryFigures> => {
  const store = await openEmbeddedEventStore({ directory });
  const readModels = openEmbeddedReadModels({ file: join(directory, 'query.db') });
  const filled = await fillLog(store, { seed, events, agencies });
  const before = rss();
  const peak = peakOf();
  const replay = await timed(() => rebuildQuery({ store, readModels }));
  const afterReplay = rss();
  const live = await timed(() => question(readModels));
  const past = await timeMachineFigures(directory, store, readModels);
  const highest = peak();
  await readModels.close();
  await store.close();
  return {
    events: filled,
    'replay events/s': Math.round(filled / (replay / 1_000)),
    'live question ms': Math.round(live),
    'time machine first ms': Math.round(past.first),
    'stall meanwhile ms': Math.round(past.stall),
    'time machine second ms': Math.round(past.second),
    'time machine detail ms': Math.round(past.detail),
    'MiB before': before,
    'MiB after replay': afterReplay,
    'MiB with the time machine': past.withIt,
    'MiB peak': highest,
  };
};

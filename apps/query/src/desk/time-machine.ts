import { setImmediate } from 'node:timers/promises';
import type { EventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { orderOf, timelineView } from '@chidao/query-read-models';
import type { Query, ReadModelStore } from '@chidao/read-models';
import { openScratchReadModels, projectionRunner } from '@chidao/read-models';
import { CHECKPOINT, projections } from '../log/projections.js';
import { logInTodaysShape, upcastAll } from '../service/query-loop.js';

/** A moment (deadlines.md §3): events up to `position` that had happened at `at`. */
export interface Moment {
  readonly at: string;
  readonly position: bigint;
}

/** A position with the event that stands there: null before the first. */
export interface KnownPosition {
  readonly position: bigint;
  readonly event: string | null;
}

/** Documents as they were, made again from the log. */
export interface TimeMachine {
  /** The last position before the first event recorded after that instant; null: the last one known now. */
  readonly knownAt: (instant: string | null, reached: bigint) => Promise<KnownPosition>;
  /** All documents; one build at a time, kept for the next question. */
  readonly withEverything: <Answer>(moment: Moment, ask: (store: ReadModelStore) => Promise<Answer>) => Promise<Answer>;
  /** Only the documents of these streams. */
  readonly withStreams: <Answer>(
    streams: readonly string[],
    moment: Moment,
    ask: (store: ReadModelStore) => Promise<Answer>,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

const REGISTER: ReadonlySet<string> = new Set(['orgunit', 'group', 'person', 'ruleset', 'calendar']);

/** The registers' facts have validity dates of their own: they are filtered by position only. */
export const belongsTo = ({ stream, position, occurredAt }: RecordedEvent, moment: Moment): boolean =>
  position <= moment.position && (occurredAt <= moment.at || REGISTER.has(stream.slice(0, stream.indexOf('-'))));

const BATCH = 250;

interface Scratch {
  readonly at: string;
  readonly store: ReturnType<typeof openScratchReadModels>;
}

const runnerOf = (store: ReadModelStore) => projectionRunner({ store, projections, checkpointName: CHECKPOINT });

/** Folds what belongs to the moment after what is there, and lets other work go on between the batches. */
const extend = async (log: Pick<EventStore, 'readAll'>, { at, store }: Scratch, position: bigint): Promise<void> => {
  const runner = runnerOf(store);
  let batch: RecordedEvent[] = [];
  const fold = async (through: bigint): Promise<void> => {
    await runner.handleBatch(batch, through);
    batch = [];
    await setImmediate();
  };
  for await (const event of log.readAll(await runner.position())) {
    if (event.position > position) break;
    if (belongsTo(event, { at, position })) batch.push(event);
    if (batch.length >= BATCH) await fold(event.position);
  }
  await fold(position);
};

const readStreams = async (store: EventStore, streams: readonly string[], moment: Moment) => {
  const events: RecordedEvent[] = [];
  for (const stream of streams) {
    for await (const event of store.readStream(stream)) {
      if (belongsTo(event, moment)) events.push(upcastAll(event));
    }
  }
  return events.sort((one, other) => (one.position < other.position ? -1 : 1));
};

const knownPosition = async (live: ReadModelStore, instant: string | null, reached: bigint): Promise<KnownPosition> => {
  const rows = (query: Query) => live.find(timelineView, query);
  const [next] =
    instant === null
      ? []
      : await rows({ where: [{ field: 'recordedAt', after: instant }], sort: [{ field: 'order' }], limit: 1 });
  const before = next ? next.document.order : orderOf(reached + 1n);
  const sort = [{ field: 'order', descending: true }];
  const [last] = await rows({ where: [{ field: 'order', before }], sort, limit: 1 });
  return { position: last?.position ?? -1n, event: last?.id ?? null };
};

const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};

/** `live` finds positions; everything shown comes from the log. */
export const createTimeMachine = (store: EventStore, live: ReadModelStore): TimeMachine => {
  const log = logInTodaysShape({ store });
  const turn = inTurn();
  let kept: Scratch | null = null;
  const drop = async (): Promise<void> => {
    await kept?.store.close();
    kept = null;
  };
  const scratchFor = async ({ at, position }: Moment): Promise<ReadModelStore> => {
    const usable = kept?.at === at && (await runnerOf(kept.store).position()) <= position;
    if (!usable) await drop();
    kept ??= { at, store: openScratchReadModels() };
    await extend(log, kept, position);
    return kept.store;
  };
  return {
    knownAt: (instant, reached) => knownPosition(live, instant, reached),
    withEverything: (moment, ask) => turn(async () => ask(await scratchFor(moment))),
    withStreams: async (streams, moment, ask) => {
      const scratch = openScratchReadModels();
      try {
        await runnerOf(scratch).handleBatch(await readStreams(store, streams, moment), moment.position);
        return await ask(scratch);
      } finally {
        await scratch.close();
      }
    },
    close: () => turn(drop),
  };
};

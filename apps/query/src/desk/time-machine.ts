import type { EventStore } from '@chidao/event-store';
import { orderOf, timelineView } from '@chidao/query-read-models';
import type { Query, ReadModelStore } from '@chidao/read-models';
import { openScratchReadModels } from '@chidao/read-models';
import { foldStreams } from '../scratch/fold-scratch.js';
import type { Moment } from '../scratch/moment.js';
import type { FoldAside, Scratch } from '../scratch/scratch.js';
import { openScratch } from '../scratch/scratch.js';

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
export const createTimeMachine = (store: EventStore, live: ReadModelStore, aside?: FoldAside): TimeMachine => {
  const turn = inTurn();
  const closing = new AbortController();
  let kept: Scratch | null = null;
  const drop = async (): Promise<void> => {
    await kept?.close();
    kept = null;
  };
  const scratchFor = async ({ at, position }: Moment): Promise<ReadModelStore> => {
    closing.signal.throwIfAborted();
    const usable = kept?.at === at && (await kept.position()) <= position;
    if (!usable) await drop();
    kept ??= openScratch({ log: store, at, aside, signal: closing.signal });
    return kept.upTo(position).catch(async (failure: unknown) => {
      await drop();
      throw failure;
    });
  };
  return {
    knownAt: (instant, reached) => knownPosition(live, instant, reached),
    withEverything: (moment, ask) => turn(async () => ask(await scratchFor(moment))),
    withStreams: async (streams, moment, ask) => {
      const scratch = openScratchReadModels();
      try {
        await foldStreams(store, scratch, streams, moment);
        return await ask(scratch);
      } finally {
        await scratch.close();
      }
    },
    close: async () => {
      closing.abort();
      await turn(drop);
    },
  };
};

import type { EventStore } from '@chidao/event-store';
import { runSubscription } from '@chidao/event-store';
import type { Clock, RecordedEvent } from '@chidao/kernel';
import type { ReadModels } from '@chidao/read-models';
import { needsRebuild, projectionRunner, rebuild } from '@chidao/read-models';
import type { RebuildOptions, Rebuilt } from '@chidao/read-models';
import type { HealthRegistry, Log } from '@chidao/runtime';
import { caughtUpCheck, watchProgress } from '@chidao/runtime';
import { failureOf } from '@chidao/service';
import { CHECKPOINT, projections } from '../log/projections.js';
import { upcastAll } from '../log/upcasters.js';
import type { FoldAside } from '../scratch/scratch.js';
import type { Reached } from './reached.js';

/** What the composition root gives. Query reads the log itself; it sends nothing and consumes no bus. */
export interface QueryPlatform {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
  /** Told when following the log ended although nobody asked it to: an event that cannot be folded stays so. */
  readonly failed: (error: unknown) => void;
  /** Where the time machine makes long folds; in this thread where nothing is given. */
  readonly aside?: FoldAside;
}

/** What is read of an event store to make documents again. */
export type ReadableLog = Pick<EventStore, 'head' | 'readAll'>;

/** The log in today's shapes. */
export const logInTodaysShape = ({ store }: { readonly store: ReadableLog }) => ({
  head: () => store.head(),
  readAll: async function* (after: bigint, limit?: number) {
    for await (const event of store.readAll(after, limit)) yield upcastAll(event);
  },
});

/** Makes every read model again beside the live ones and switches in one step; live updates and queries go on. */
export const rebuildQuery = (
  platform: { readonly store: ReadableLog; readonly readModels: ReadModels },
  options: Pick<RebuildOptions<RecordedEvent>, 'onProgress' | 'batchSize' | 'keepFormer'> = {},
): Promise<Rebuilt> =>
  rebuild({
    store: platform.readModels,
    projections,
    checkpointName: CHECKPOINT,
    source: logInTodaysShape(platform),
    ...options,
  });

/** The running service, as a host starts and stops it. */
export interface QueryLoop {
  readonly name: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly isIdle: () => Promise<boolean>;
  /** Resolves when everything stored before the call is shown, or the service stops. */
  readonly caughtUp: () => Promise<void>;
  /** Time brings about nothing here. */
  readonly sweep: () => Promise<number>;
}

/** Follows the log from the stored position; documents of other declarations than today's are made again first. */
export const createQueryLoop = (platform: QueryPlatform, reached: Reached): QueryLoop => {
  const { store, readModels, health } = platform;
  const log = platform.log.with({ service: 'query' });
  const runner = projectionRunner({ store: readModels, projections, checkpointName: CHECKPOINT });
  const stopping = new AbortController();
  const { signal } = stopping;
  let done: Promise<void> = Promise.resolve();
  const follow = () =>
    runSubscription({
      ...{ store, name: CHECKPOINT, signal },
      after: () => runner.position(),
      handleBatch: async (events) => void (await runner.handleBatch(events.map(upcastAll))),
      onProgress: reached.reach,
      isFinal: (error) => failureOf(error) !== 'moment',
      onFailure: (error) => log.error('the projections failed', { error }),
    });
  return {
    name: CHECKPOINT,
    start: async () => {
      if (await needsRebuild(readModels, { checkpointName: CHECKPOINT, projections })) await rebuildQuery(platform);
      reached.reach(await runner.position());
      const standOf = async () => ({ position: reached.position(), head: await store.head() });
      health.register(CHECKPOINT, await caughtUpCheck(standOf));
      watchProgress(health, `${CHECKPOINT}/log`, standOf);
      done = follow().catch(platform.failed);
    },
    stop: async () => {
      stopping.abort();
      await done;
    },
    isIdle: async () => reached.position() >= (await store.head()),
    caughtUp: async () => reached.passed(await store.head(), signal),
    sweep: async () => 0,
  };
};

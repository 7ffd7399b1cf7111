import { runSubscription } from '@chidao/event-store';
import type { Clock, RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import type { HealthRegistry, Log } from '@chidao/runtime';
import { caughtUpCheck, watchProgress } from '@chidao/runtime';
import type { SettlingStore } from '@chidao/service';
import { createLogPlace, failureOf } from '@chidao/service';
import { CHECKPOINT, publishBatches } from './publish-batches.js';
import { allPublications } from './publications.js';
import type { Publications } from './publisher.js';

/** What the relay stands between. */
export interface RelayDeps {
  readonly store: SettlingStore;
  readonly bus: MessageBus;
  readonly readModels: ReadModelStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
  /** Told when publishing ended although nobody asked it to: what cannot be published stays so however often it is tried. */
  readonly failed: (error: unknown) => void;
}

export interface Relay {
  readonly start: (announceEveryMs?: number) => Promise<void>;
  /** Announces now, if everything stored is published. */
  readonly announce: () => Promise<boolean>;
  /** Announces as soon as everything stored before the call is published: what a test waits for. */
  readonly caughtUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * The only publisher: one writer, in the order of the log. Its position is stored after the bus has kept the messages, so
 * a crash repeats at most one batch and leaves no gap.
 */
export const createRelay = (deps: RelayDeps, publications: Publications = allPublications): Relay => {
  const { store, bus, readModels, clock, health } = deps;
  const publish = publishBatches(deps, publications);
  const stopping = new AbortController();
  const { signal } = stopping;
  const published = createLogPlace();

  /** First the time, then what was begun by then, then the head: nothing stored later carries an earlier time. */
  const announce = async (): Promise<boolean> => {
    const time = clock.now();
    await store.settled();
    const head = await store.head();
    if (published.at() < head) return false;
    await bus.announce({ position: published.at(), time });
    return true;
  };
  /** What only the moment prevents is left to the next tick. */
  const notAnnounced = (error: unknown): void =>
    failureOf(error) === 'moment' ? deps.log.warn('nothing announced for now', { error }) : deps.failed(error);
  const handleBatch = async (batch: readonly RecordedEvent[]): Promise<void> => {
    await publish(batch);
    published.reach(batch.at(-1)?.position ?? published.at());
  };
  const loops: Promise<unknown>[] = [];
  return {
    announce,
    caughtUp: async () => {
      await published.passed(await store.head(), signal);
      await announce();
    },
    start: async (everyMs) => {
      published.reach(await readModels.checkpoint(CHECKPOINT));
      const standOf = async () => ({ position: published.at(), head: await store.head() });
      health.register('relay', await caughtUpCheck(standOf));
      watchProgress(health, 'relay/log', standOf);
      const after = () => readModels.checkpoint(CHECKPOINT);
      const onFailure = (error: unknown): void => deps.log.error('publishing failed', { error });
      const isFinal = (error: unknown): boolean => failureOf(error) !== 'moment';
      const running = runSubscription({ store, name: CHECKPOINT, after, handleBatch, signal, isFinal, onFailure });
      loops.push(running.catch(deps.failed));
      if (everyMs === undefined) return;
      const timer = setInterval(() => void announce().catch(notAnnounced), everyMs);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
};

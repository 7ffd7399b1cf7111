import type { EventStore } from '@chidao/event-store';
import { runSubscription, upcastBy } from '@chidao/event-store';
import type { Clock, RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import type { HealthRegistry, Log } from '@chidao/runtime';
import { progressText } from '@chidao/runtime';
import { createLogPlace } from '@chidao/service';
import { allContracts, allToContracts, allUpcasters } from './publications.js';
import { contractsByType, publicationOf } from './publisher.js';
import { publishedStreams } from './published-streams.js';

/** What the relay stands between. */
export interface RelayDeps {
  readonly store: EventStore;
  readonly bus: MessageBus;
  readonly readModels: ReadModelStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
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

const CHECKPOINT = 'relay';

/** Publishes one batch and stores how far that brought each stream, and the relay. */
const publishing = ({ bus, readModels }: RelayDeps): ((batch: readonly RecordedEvent[]) => Promise<void>) => {
  const contracts = contractsByType(allContracts);
  const upcast = upcastBy(allUpcasters);
  return async (batch) => {
    const position = batch.at(-1)?.position ?? -1n;
    const ids = [...new Set(batch.map(({ stream }) => stream))];
    const loaded = await readModels.load(publishedStreams, ids);
    const known = new Map(loaded.flatMap(({ id, document }) => (document ? [[id, document] as const] : [])));
    const positions = new Map(loaded.map((stored) => [stored.id, stored.position]));
    const { outgoing, streams } = publicationOf(batch.map(upcast), known, { contracts, toContracts: allToContracts });
    await bus.publish(outgoing);
    const writes = [...streams].map(([id, { position: at, revision, previous }]) => ({
      view: publishedStreams,
      id,
      loaded: positions.get(id) ?? null,
      position: at,
      document: { revision, previous },
    }));
    const outcome = await readModels.write({ writes, checkpoint: { name: CHECKPOINT, position } });
    if (outcome === 'conflict') throw new Error('another relay is at work');
  };
};

/**
 * The only publisher: one writer, in the order of the log. Its position is stored after the bus has kept the messages, so
 * a crash repeats at most one batch and leaves no gap.
 */
export const createRelay = (deps: RelayDeps): Relay => {
  const { store, bus, readModels, clock, health } = deps;
  const publish = publishing(deps);
  const stopping = new AbortController();
  const { signal } = stopping;
  const published = createLogPlace();

  const announce = async (): Promise<boolean> => {
    const time = clock.now();
    const head = await store.head();
    if (published.at() < head) return false;
    await bus.announce({ position: published.at(), time });
    return true;
  };
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
      health.register('relay', async () => {
        const head = await store.head();
        return { ok: published.at() >= head, detail: progressText(published.at(), head) };
      });
      const after = () => readModels.checkpoint(CHECKPOINT);
      const onFailure = (error: unknown): void => deps.log.error('publishing failed', { error });
      loops.push(runSubscription({ store, name: CHECKPOINT, clock, after, handleBatch, signal, onFailure }).done);
      if (everyMs === undefined) return;
      const timer = setInterval(() => void announce().catch(deps.failed), everyMs);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
};

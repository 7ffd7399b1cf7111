import type { EventStore } from '@chidao/event-store';
import type { MessageBus } from '@chidao/messaging';
import type { HealthRegistry, StandOf } from '@chidao/runtime';
import { watchProgress } from '@chidao/runtime';
import type { LogPlace } from './log-place.js';
import { createLogPlace } from './log-place.js';
import type { Renewed } from './renewal.js';
import type { Waypoints } from './waypoints.js';
import { createWaypoints } from './waypoints.js';

/** How far the three loops of a service have come, and who may wait for it. */
export interface ServiceProgress {
  readonly lookupsAt: Waypoints;
  readonly policiesAt: Waypoints;
  readonly own: LogPlace;
  /** Resolves when the private indexes hold every own event stored before the call. */
  readonly indexed: () => Promise<void>;
  readonly isIdle: () => Promise<boolean>;
  readonly caughtUp: () => Promise<void>;
  /** Resolves when what is made again has come as far as what is there. */
  readonly renewed: (renewed: Renewed) => Promise<void>;
  /** How far each loop has come, by its name. */
  readonly stands: Readonly<Record<'lookups' | 'policies' | 'own', StandOf>>;
  /** Whether the ends found now have been passed. */
  readonly sinceNow: () => Promise<() => boolean>;
}

export interface ProgressDeps {
  readonly store: Pick<EventStore, 'head'>;
  readonly bus: Pick<MessageBus, 'endOffsets'>;
  readonly topics: readonly string[];
  readonly signal: AbortSignal;
}

export const createProgress = ({ store, bus, topics, signal }: ProgressDeps): ServiceProgress => {
  const [lookupsAt, policiesAt, own] = [createWaypoints(), createWaypoints(), createLogPlace()];
  const indexed = async (): Promise<void> => own.passed(await store.head(), signal);
  const sinceNow = async (): Promise<() => boolean> => {
    const [ends, head] = [await bus.endOffsets(topics), await store.head()];
    return () => lookupsAt.hasPassed(ends) && policiesAt.hasPassed(ends) && own.at() >= head;
  };
  return {
    lookupsAt,
    policiesAt,
    own,
    indexed,
    stands: {
      lookups: async () => lookupsAt.standAt(await bus.endOffsets(topics)),
      policies: async () => policiesAt.standAt(await bus.endOffsets(topics)),
      own: async () => ({ position: own.at(), head: await store.head() }),
    },
    sinceNow,
    renewed: async (renewed) => {
      if (renewed.lookups) await lookupsAt.passed(await bus.endOffsets(topics), signal);
      if (renewed.indexes) await indexed();
    },
    isIdle: async () => (await sinceNow())(),
    caughtUp: async () => {
      const ends = await bus.endOffsets(topics);
      await Promise.all([lookupsAt.passed(ends, signal), policiesAt.passed(ends, signal), indexed()]);
    },
  };
};

/** Has each loop of a service watched, under `<service>/<loop>`. */
export const watchStands = (health: HealthRegistry, service: string, stands: ServiceProgress['stands']): void => {
  for (const [loop, standOf] of Object.entries(stands)) watchProgress(health, `${service}/${loop}`, standOf);
};

import type { CommandHandling, EventStore } from '@chidao/event-store';
import { upcastBy, versionsAfter } from '@chidao/event-store';
import type { Clock, Decider, Command, DomainEvent, RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { ReadModels } from '@chidao/read-models';
import { projectionRunner } from '@chidao/read-models';
import type { HealthRegistry, Log } from '@chidao/runtime';
import { openDeadLetters } from './dead-letters.js';
import type { ServiceDefinition } from './definition.js';
import { runLookups } from './lookups-loop.js';
import { runOwnLoop } from './own-loop.js';
import { pause, persist } from './persist.js';
import { runPolicies } from './policies-loop.js';
import { createReactions } from './reactions.js';
import { createRecorder } from './refusals.js';
import type { ReplayDeps } from './replay-loop.js';
import { replayAsked, runReplays } from './replay-loop.js';
import { replayedLoops } from './replayed-loops.js';
import { renewChanged } from './renewal.js';
import { createResting } from './resting.js';
import type { Sender } from './sender.js';
import { createSender } from './sender.js';
import { createProgress, watchStands } from './service-progress.js';
import { reachedTime, sweep } from './sweeper.js';

/** Checkpoint of a service's private indexes: how much of the log they hold. */
export const INDEXED = 'indexes';

/** What a composition root gives to every service. `readModels` is the service's own. */
export interface Platform {
  readonly store: EventStore;
  /** Told of every sending of events: the relay waits for those that are on their way (`settling`). */
  readonly onSending: (sending: Promise<unknown>) => void;
  readonly bus: MessageBus;
  readonly readModels: ReadModels;
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
  /** Told when a loop ended although nobody asked it to: the process must not go on as if nothing were. */
  readonly failed: (error: unknown) => void;
}

/** A running service. */
export interface Service {
  readonly name: string;
  readonly send: Sender;
  /** Has what operators asked to be replayed done now; `start` looks by itself. */
  readonly replayAsked: () => Promise<void>;
  /** Has due facts written once; `start` does it each `sweepEveryMs`. */
  readonly sweep: () => Promise<number>;
  /** Up to when time may have passed here: null while messages of before are still on their way. */
  readonly reachedTime: () => Promise<string | null>;
  /** Whether everything stored and published so far has had its effect here. */
  readonly isIdle: () => Promise<boolean>;
  /** Resolves when everything stored and published before the call has had its effect here, or the service stops. */
  readonly caughtUp: () => Promise<void>;
  /**
   * Resolves when lookups and indexes that had to be made again are, so that no command meets half of them. Without
   * `sweepEveryMs` the clock speaks only when `sweep` is called.
   */
  readonly start: (sweepEveryMs?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** State of one of the service's own streams, as of now: a service reads its own streams, never a lookup. */
export type StateOf = <C extends Command, State, Event extends DomainEvent>(
  decider: Decider<C, State, Event>,
  stream: string,
) => Promise<State>;

/** Reads states of own streams. */
export const stateReader =
  (
    store: Pick<EventStore, 'readStream'>,
    upcast: (event: RecordedEvent) => RecordedEvent = (event) => event,
  ): StateOf =>
  async (decider, stream) => {
    let state = decider.initialState;
    for await (const event of store.readStream(stream)) state = decider.evolve(state, upcast(event) as never);
    return state;
  };

const REPLAYS_EVERY_MS = 1_000;

const handlingOf = ({ upcasters }: ServiceDefinition, { store, clock, onSending }: Platform): CommandHandling => ({
  ...{ store, clock, onSending, upcast: upcastBy(upcasters), versionOf: versionsAfter(upcasters) },
});

/** Puts a definition on a platform: commands, indexes, lookups, policies and the clock, all run the same way. */
export const createService = async (definition: ServiceDefinition, platform: Platform): Promise<Service> => {
  const { store, bus, readModels, health } = platform;
  const log = platform.log.with({ service: definition.name });
  const handling = handlingOf(definition, platform);
  const { upcast } = handling;
  const send = createSender(handling, definition);
  const recordRefusal = createRecorder(definition.name, handling);
  const resting = createResting();
  const renewed = await renewChanged(definition, readModels);
  const deadLetters = await openDeadLetters(readModels);
  const react = createReactions({ recordRefusal, send, lookupsLack: () => deadLetters.isAnyParked('lookups') });
  const stopping = new AbortController();
  const { signal } = stopping;
  const progress = createProgress({ store, bus, topics: definition.topics, signal });
  const delivery = (name: string, behind: readonly string[] = []) => ({ loop: name, behind, deadLetters, log, signal });
  const detail = (): string => {
    const parked = deadLetters.size();
    return parked === 0 ? String(progress.own.at()) : `${progress.own.at()}; parked inputs: ${parked}`;
  };
  const indexes = projectionRunner({ store: readModels, projections: definition.indexes, checkpointName: INDEXED });
  const shared = { definition, store, bus, readModels, indexes, upcast, react, send, log };
  const loop = { ...shared, recordRefusal, resting, ...progress };

  const replays: ReplayDeps = { readModels, deadLetters, log, signal, loops: replayedLoops(loop, delivery('lookups')) };

  const loops: Promise<void>[] = [];
  const watch = (running: Promise<void>): void => {
    loops.push(running.catch((error: unknown) => (signal.aborted ? undefined : platform.failed(error))));
  };
  const sweeping = async (everyMs: number): Promise<void> => {
    while (!signal.aborted) {
      await persist({ loop: 'clock', log, signal }, 'sweep', () => sweep(loop));
      await pause(everyMs, signal);
    }
  };
  return {
    name: definition.name,
    send,
    replayAsked: () => replayAsked(replays),
    sweep: () => sweep(loop),
    reachedTime: () => reachedTime(loop),
    isIdle: progress.isIdle,
    caughtUp: progress.caughtUp,
    start: async (sweepEveryMs) => {
      const ready = await progress.sinceNow();
      health.register(definition.name, () => ({ ok: ready(), detail: detail() }));
      watchStands(health, definition.name, progress.stands);
      watch(runLookups({ ...loop, delivery: delivery('lookups') }));
      watch(runPolicies({ ...loop, delivery: delivery('policies', ['lookups']) }));
      watch(runOwnLoop({ ...loop, delivery: delivery('own') }));
      watch(runReplays(replays, sweepEveryMs === undefined ? undefined : REPLAYS_EVERY_MS));
      await progress.renewed(renewed);
      if (sweepEveryMs !== undefined) watch(sweeping(sweepEveryMs));
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
};

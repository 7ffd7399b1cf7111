import type { EventStore } from '@chidao/event-store';
import { partsOf, runSubscription } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { ProjectionRunner, ReadModelStore } from '@chidao/read-models';
import { createCheckpointing } from './checkpointing.js';
import type { ServiceDefinition } from './definition.js';
import type { DeliveryDeps } from './delivery.js';
import { deliver } from './delivery.js';
import { failureOf } from './failures.js';
import type { LogPlace } from './log-place.js';
import type { React } from './reactions.js';
import type { Resting } from './resting.js';
import type { Waypoints } from './waypoints.js';

/** What the loop over a service's own events is made of. */
export interface OwnLoopDeps {
  readonly definition: ServiceDefinition;
  readonly store: EventStore;
  readonly bus: Pick<MessageBus, 'endOffsets'>;
  readonly readModels: ReadModelStore;
  readonly indexes: ProjectionRunner<RecordedEvent>;
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  readonly react: React;
  readonly delivery: DeliveryDeps;
  readonly own: LogPlace;
  readonly lookupsAt: Waypoints;
  readonly resting: Resting;
}

const CHECKPOINT = 'own';

const bodyOf = (event: RecordedEvent): string =>
  JSON.stringify(event, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

const typeOf = (event: RecordedEvent): string => `${partsOf(event.stream).category}/${event.type}`;

/** The policies on one event, in the order of their rows. */
export const reactToEvent = async (
  { definition, react }: Pick<OwnLoopDeps, 'definition' | 'react'>,
  event: RecordedEvent,
): Promise<void> => {
  for (const policy of definition.ownPolicies) if (policy.on.includes(typeOf(event))) await react(policy, event, event);
};

/** Once per batch: lookups hold everything that was published before its events were read (architecture §6). */
export const lookupsCaughtUp = async (
  { definition, bus, lookupsAt }: Pick<OwnLoopDeps, 'definition' | 'bus' | 'lookupsAt'>,
  signal: AbortSignal,
): Promise<void> => lookupsAt.passed(await bus.endOffsets(definition.topics), signal);

/**
 * One subscription: first the private indexes, then the policies on own events, then the checkpoint. Events of other
 * services have no effect here and are passed over.
 */
export const runOwnLoop = async (deps: OwnLoopDeps): Promise<void> => {
  const { definition, store, readModels, indexes, upcast, delivery, own } = deps;
  const checkpointing = createCheckpointing();
  const categories = new Set(definition.deciders.map(({ category }) => category));
  let reactedTo = -1n;
  const listened = new Set(definition.ownPolicies.flatMap(({ on }) => on));
  const handleBatch = async (batch: readonly RecordedEvent[]): Promise<void> => {
    const events = batch.filter((event) => categories.has(partsOf(event.stream).category)).map(upcast);
    const position = batch.at(-1)?.position ?? -1n;
    if (checkpointing.isDue(position, events.length > 0)) await handleOwn(events, position);
    if (!delivery.signal.aborted) own.reach(position);
  };
  const handleOwn = async (events: readonly RecordedEvent[], position: bigint): Promise<void> => {
    await indexes.handleBatch(events, position);
    for (const { stream } of events) deps.resting.wake(stream);
    const heard = events.filter((event) => event.position > reactedTo && listened.has(typeOf(event)));
    if (heard.length > 0) await lookupsCaughtUp(deps, delivery.signal);
    for (const event of heard) {
      const item = { id: event.id, key: event.stream, position: event.position, body: () => bodyOf(event) };
      await deliver(delivery, item, () => reactToEvent(deps, event));
    }
    if (delivery.signal.aborted) return;
    await readModels.write({ writes: [], checkpoint: { name: CHECKPOINT, position } });
  };
  const { signal, log } = delivery;
  /** Where the indexes are behind, because they are made again, policies have reacted already and do not again. */
  const after = async (): Promise<bigint> => {
    reactedTo = await readModels.checkpoint(CHECKPOINT);
    const indexedTo = await indexes.position();
    const position = indexedTo < reactedTo ? indexedTo : reactedTo;
    checkpointing.start(position);
    return position;
  };
  const onFailure = (error: unknown): void => log.error('the loop over own events failed', { error });
  own.reach(await after());
  /** Poison of one input is parked by `deliver`: what comes here and is not of the moment would stop the indexes for ever. */
  const isFinal = (error: unknown): boolean => failureOf(error) !== 'moment';
  await runSubscription({ store, name: definition.name, after, handleBatch, signal, isFinal, onFailure });
};

import { serialise } from '@chidao/messaging';
import type { Incoming, MessageBus } from '@chidao/messaging';
import type { About, PublicMessage } from '@chidao/kernel';
import { projectionRunner } from '@chidao/read-models';
import type { ReadModelStore } from '@chidao/read-models';
import { createCheckpointing } from './checkpointing.js';
import type { Checkpointing } from './checkpointing.js';
import type { ServiceDefinition } from './definition.js';
import type { DeliveryDeps } from './delivery.js';
import { deliver } from './delivery.js';
import type { React } from './reactions.js';
import type { Waypoints } from './waypoints.js';

/** What the loops over other services' messages are made of. */
export interface BusLoopDeps {
  readonly definition: ServiceDefinition;
  readonly bus: MessageBus;
  readonly readModels: ReadModelStore;
  readonly react: React;
  readonly delivery: DeliveryDeps;
  readonly lookupsAt: Waypoints;
  readonly policiesAt: Waypoints;
  /** Resolves when the private indexes hold every own event stored so far. */
  readonly indexed: () => Promise<void>;
}

/** How far one loop came in each source, stored and in memory. */
interface Place {
  readonly from: (source: string) => Promise<bigint>;
  readonly checkpointing: (source: string) => Checkpointing;
}

const placeOf = (store: ReadModelStore, loop: string, waypoints: Waypoints): Place => {
  const bySource = new Map<string, Checkpointing>();
  const checkpointing = (source: string): Checkpointing => {
    const known = bySource.get(source) ?? createCheckpointing();
    bySource.set(source, known);
    return known;
  };
  return {
    checkpointing,
    from: async (source) => {
      const stored = await store.checkpoint(`${loop}/${source}`);
      checkpointing(source).start(stored);
      waypoints.reach(source, stored + 1n);
      return stored + 1n;
    },
  };
};

const lastOffset = (batch: readonly Incoming[]): bigint =>
  batch.reduce((last, { offset }) => (offset > last ? offset : last), -1n);

/** Copies others' facts. A document follows one stream, so any order between streams gives the same documents. */
export const runLookups = (deps: BusLoopDeps): Promise<void> => {
  const { definition, bus, readModels, lookupsAt, delivery } = deps;
  const { lookups } = definition;
  const { from, checkpointing } = placeOf(readModels, 'lookups', lookupsAt);
  const touches = (message: PublicMessage): boolean => lookups.some(({ idsOf }) => idsOf(message).length > 0);
  const handle = async (batch: readonly Incoming[]): Promise<void> => {
    const source = batch[0]?.source ?? '';
    const through = lastOffset(batch);
    const messages = batch.map(({ message }) => message);
    if (checkpointing(source).isDue(through, messages.some(touches))) {
      const checkpointName = `lookups/${source}`;
      await projectionRunner({ store: readModels, projections: lookups, checkpointName }).handleBatch(
        messages,
        through,
      );
    }
    lookupsAt.reach(source, through + 1n);
  };
  return bus.consume({ topics: definition.topics, from, handle }, delivery.signal);
};

const aboutOf = (message: PublicMessage): About => (message.data as { readonly about?: About }).about ?? {};

/** The policies on one message, in the order of their rows. */
export const reactToMessage = async ({ definition, react }: BusLoopDeps, message: PublicMessage): Promise<void> => {
  const input = { ...message, about: aboutOf(message) };
  for (const policy of definition.policies) if (policy.on.includes(message.type)) await react(policy, message, input);
};

/**
 * Reacts to others' facts, once per batch after its lookups have seen everything published before (architecture §6), and
 * for each message after the private indexes have seen what the messages before it led to.
 */
export const runPolicies = (deps: BusLoopDeps): Promise<void> => {
  const { definition, readModels, delivery, policiesAt } = deps;
  const { from, checkpointing } = placeOf(readModels, 'policies', policiesAt);
  const listened = new Set(definition.policies.flatMap(({ on }) => on));
  const handle = async (batch: readonly Incoming[]): Promise<void> => {
    const messages = batch.map(({ message }) => message).filter(({ type }) => listened.has(type));
    if (messages.length > 0) await reactToAll(deps, messages);
    if (delivery.signal.aborted) return;
    const source = batch[0]?.source ?? '';
    const position = lastOffset(batch);
    if (checkpointing(source).isDue(position, messages.length > 0))
      await readModels.write({ writes: [], checkpoint: { name: `policies/${source}`, position } });
    policiesAt.reach(source, position + 1n);
  };
  return deps.bus.consume({ topics: definition.topics, from, handle }, delivery.signal);
};

const reactToAll = async (deps: BusLoopDeps, messages: readonly PublicMessage[]): Promise<void> => {
  const { definition, bus, lookupsAt, delivery, indexed } = deps;
  await lookupsAt.passed(await bus.endOffsets(definition.topics), delivery.signal);
  for (const message of messages) {
    const item = { id: message.id, key: message.stream, position: message.position, body: () => serialise(message) };
    await indexed();
    await deliver(delivery, item, () => reactToMessage(deps, message));
  }
};

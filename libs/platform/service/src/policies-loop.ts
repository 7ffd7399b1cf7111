import type { About, PublicMessage } from '@chidao/kernel';
import type { Incoming, MessageBus } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import type { ServiceDefinition } from './definition.js';
import type { DeliveryDeps } from './delivery.js';
import { deliver } from './delivery.js';
import { messageItem } from './message-item.js';
import { persist } from './persist.js';
import { lastOffset, placeOf } from './place.js';
import type { React } from './reactions.js';
import type { Waypoints } from './waypoints.js';

/** What the loop of the policies on others' facts is made of. */
export interface PoliciesLoopDeps {
  readonly definition: Pick<ServiceDefinition, 'policies' | 'topics'>;
  readonly bus: MessageBus;
  readonly readModels: ReadModelStore;
  readonly react: React;
  readonly delivery: DeliveryDeps;
  readonly lookupsAt: Waypoints;
  readonly policiesAt: Waypoints;
  /** Resolves when the private indexes hold every own event stored so far. */
  readonly indexed: () => Promise<void>;
}

const aboutOf = (message: PublicMessage): About => (message.data as { readonly about?: About }).about ?? {};

/** The policies on one message, in the order of their rows. */
export const reactToMessage = async (
  { definition, react }: Pick<PoliciesLoopDeps, 'definition' | 'react'>,
  message: PublicMessage,
): Promise<void> => {
  const input = { ...message, about: aboutOf(message) };
  for (const policy of definition.policies) if (policy.on.includes(message.type)) await react(policy, message, input);
};

/**
 * Reacts to others' facts, once per batch after its lookups have seen everything published before (architecture §6), and
 * for each message after the private indexes have seen what the messages before it led to.
 */
export const runPolicies = (deps: PoliciesLoopDeps): Promise<void> => {
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
  const persisting = (batch: readonly Incoming[]): Promise<void> => persist(delivery, 'batch', () => handle(batch));
  return deps.bus.consume({ topics: definition.topics, from, handle: persisting }, delivery.signal);
};

const reactToAll = async (deps: PoliciesLoopDeps, messages: readonly PublicMessage[]): Promise<void> => {
  const { definition, bus, lookupsAt, delivery, indexed } = deps;
  await lookupsAt.passed(await bus.endOffsets(definition.topics), delivery.signal);
  for (const message of messages) {
    await indexed();
    await deliver(delivery, messageItem(message), () => reactToMessage(deps, message));
  }
};

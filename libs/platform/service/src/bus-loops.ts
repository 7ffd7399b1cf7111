import { serialise } from '@chidao/messaging';
import type { Incoming, MessageBus, Offsets } from '@chidao/messaging';
import type { About, PublicMessage } from '@chidao/kernel';
import { projectionRunner } from '@chidao/read-models';
import type { ReadModelStore } from '@chidao/read-models';
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
}

const nextAfter = async (store: ReadModelStore, loop: string, source: string): Promise<bigint> =>
  (await store.checkpoint(`${loop}/${source}`)) + 1n;

const lastOffset = (batch: readonly Incoming[]): bigint =>
  batch.reduce((last, { offset }) => (offset > last ? offset : last), -1n);

/** Copies others' facts. A document follows one stream, so any order between streams gives the same documents. */
export const runLookups = (deps: BusLoopDeps): Promise<void> => {
  const { definition, bus, readModels, lookupsAt, delivery } = deps;
  const handle = async (batch: readonly Incoming[]): Promise<void> => {
    const source = batch[0]?.source ?? '';
    const checkpointName = `lookups/${source}`;
    const runner = projectionRunner({ store: readModels, projections: definition.lookups, checkpointName });
    const through = lastOffset(batch);
    await runner.handleBatch(
      batch.map(({ message }) => message),
      through,
    );
    lookupsAt.reach(source, through + 1n);
  };
  const from = async (source: string): Promise<bigint> => {
    const next = await nextAfter(readModels, 'lookups', source);
    lookupsAt.reach(source, next);
    return next;
  };
  return bus.consume({ topics: definition.topics, from, handle }, delivery.signal);
};

const aboutOf = (message: PublicMessage): About => (message.data as { readonly about?: About }).about ?? {};

/** The policies on one message, in the order of their rows. */
export const reactToMessage = async ({ definition, react }: BusLoopDeps, message: PublicMessage): Promise<void> => {
  const input = { ...message, about: aboutOf(message) };
  for (const policy of definition.policies) if (policy.on.includes(message.type)) await react(policy, message, input);
};

/** Reacts to others' facts, once per batch after its lookups have seen everything published before (architecture §6). */
export const runPolicies = (deps: BusLoopDeps): Promise<void> => {
  const { definition, bus, readModels, delivery, lookupsAt, policiesAt } = deps;
  const handle = async (batch: readonly Incoming[]): Promise<void> => {
    const ends: Offsets = await bus.endOffsets(definition.topics);
    await lookupsAt.passed(ends, delivery.signal);
    for (const { message } of batch) {
      const item = { id: message.id, key: message.stream, position: message.position, body: () => serialise(message) };
      await deliver(delivery, item, () => reactToMessage(deps, message));
    }
    if (delivery.signal.aborted) return;
    const source = batch[0]?.source ?? '';
    const position = lastOffset(batch);
    await readModels.write({ writes: [], checkpoint: { name: `policies/${source}`, position } });
    policiesAt.reach(source, position + 1n);
  };
  const from = async (source: string): Promise<bigint> => {
    const next = await nextAfter(readModels, 'policies', source);
    policiesAt.reach(source, next);
    return next;
  };
  return bus.consume({ topics: definition.topics, from, handle }, delivery.signal);
};

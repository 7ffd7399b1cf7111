import type { PublicMessage } from '@chidao/kernel';
import type { Incoming, MessageBus } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import { projectionRunner } from '@chidao/read-models';
import type { ServiceDefinition } from './definition.js';
import type { DeliveryDeps } from './delivery.js';
import { deliver, isParked } from './delivery.js';
import { failureOf } from './failures.js';
import { messageItem } from './message-item.js';
import { persist } from './persist.js';
import { lastOffset, placeOf } from './place.js';
import type { Waypoints } from './waypoints.js';

/** What the loop that keeps the lookups is made of. */
export interface LookupsLoopDeps {
  readonly definition: Pick<ServiceDefinition, 'lookups' | 'topics'>;
  readonly bus: MessageBus;
  readonly readModels: ReadModelStore;
  readonly delivery: DeliveryDeps;
  readonly lookupsAt: Waypoints;
}

type Fold = (messages: readonly PublicMessage[], through: bigint) => Promise<unknown>;

/** A checkpoint that moves nothing: the batch that it is part of moves it. */
const NOWHERE = -1n;

const foldInto = (
  { definition, readModels }: Pick<LookupsLoopDeps, 'definition' | 'readModels'>,
  source: string,
): Fold =>
  projectionRunner({
    store: readModels,
    projections: definition.lookups,
    checkpointName: `lookups/${source}`,
  }).handleBatch;

/** One message again, when what it met at first was mended. Under a name of its own: any source's would do. */
export const foldAgain = (deps: Pick<LookupsLoopDeps, 'definition' | 'readModels'>, message: PublicMessage) =>
  foldInto(deps, 'parked')([message], NOWHERE);

/** A message that cannot even be looked at touches something, so that it is not passed over. */
const touching =
  ({ definition }: LookupsLoopDeps) =>
  (message: PublicMessage): boolean => {
    try {
      return definition.lookups.some(({ idsOf }) => idsOf(message).length > 0);
    } catch {
      return true;
    }
  };

/** All at once while nothing is wrong. */
const isFolded = async (fold: Fold, messages: readonly PublicMessage[], through: bigint): Promise<boolean> => {
  try {
    await fold(messages, through);
    return true;
  } catch (thrown) {
    if (failureOf(thrown) === 'place') throw thrown;
    return false;
  }
};

/** One after the other where something is: what cannot be folded is parked, and so is what follows in its stream. */
const foldEach = async (
  { delivery }: LookupsLoopDeps,
  fold: Fold,
  messages: readonly PublicMessage[],
  through: bigint,
): Promise<void> => {
  for (const message of messages) await deliver(delivery, messageItem(message), () => fold([message], NOWHERE));
  await persist(delivery, 'checkpoint', () => fold([], through));
};

/** Copies others' facts. A document follows one stream, so any order between streams gives the same documents. */
export const runLookups = (deps: LookupsLoopDeps): Promise<void> => {
  const { definition, bus, readModels, lookupsAt, delivery } = deps;
  const { from, checkpointing } = placeOf(readModels, 'lookups', lookupsAt);
  const touches = touching(deps);
  const handle = async (batch: readonly Incoming[]): Promise<void> => {
    const source = batch[0]?.source ?? '';
    const through = lastOffset(batch);
    const messages = batch.map(({ message }) => message);
    if (checkpointing(source).isDue(through, messages.some(touches))) {
      const fold = foldInto(deps, source);
      const isClear = !messages.some((message) => isParked(delivery, messageItem(message)));
      if (!isClear || !(await isFolded(fold, messages, through))) await foldEach(deps, fold, messages, through);
    }
    if (!delivery.signal.aborted) lookupsAt.reach(source, through + 1n);
  };
  const persisting = (batch: readonly Incoming[]): Promise<void> => persist(delivery, 'batch', () => handle(batch));
  return bus.consume({ topics: definition.topics, from, handle: persisting }, delivery.signal);
};

import type { AnyProjection, ReadModels } from '@chidao/read-models';
import { needsRebuild } from '@chidao/read-models';
import type { ServiceDefinition } from './definition.js';

/** Which copies a service begins to make again, because they are declared otherwise than those stored. */
export interface Renewed {
  readonly lookups: boolean;
  readonly indexes: boolean;
}

type Projections = readonly AnyProjection<never>[];

const renewIf = async (store: ReadModels, reader: string, names: readonly string[], projections: Projections) => {
  const changed = await Promise.all(
    names.map((checkpointName) => needsRebuild(store, { checkpointName, projections })),
  );
  if (!changed.includes(true)) return false;
  await store.forget(
    projections.map(({ view }) => view),
    [reader],
  );
  return true;
};

/**
 * Forgets lookups or indexes of another shape, so that bus and log make them again from their start. How far the policies
 * came stays: nothing is reacted to twice.
 */
export const renewChanged = async (
  { topics, lookups, indexes }: Pick<ServiceDefinition, 'topics' | 'lookups' | 'indexes'>,
  store: ReadModels,
): Promise<Renewed> => ({
  lookups: await renewIf(
    store,
    'lookups',
    [...topics, 'parked'].map((source) => `lookups/${source}`),
    lookups,
  ),
  indexes: await renewIf(store, 'indexes', ['indexes'], indexes),
});

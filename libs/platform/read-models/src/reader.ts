import { canonicalHash } from '@chidao/event-store';
import type { ReadModelStore, View, Write } from './port.js';
import type { AnyProjection } from './projection.js';
import { fail } from './read-model-error.js';
import { shapeOf } from './shape.js';

/** What a reader's checkpoint speaks of: a view added or changed later has missed what was read before. */
interface Reader {
  readonly views: string;
}

const READERS: View<Reader> = { name: 'readers', fields: {} };

const viewsOf = (projections: readonly AnyProjection<never>[]): string =>
  canonicalHash(projections.map(({ view }) => `${view.name} ${shapeOf(view)}`).sort());

/** What a reader must write with its next batch to be known; nothing when it is. Throws `READER_CHANGED`. */
export const introduceReader = async (
  store: ReadModelStore,
  name: string,
  projections: readonly AnyProjection<never>[],
): Promise<readonly Write[]> => {
  const views = viewsOf(projections);
  const [known] = await store.load(READERS, [name]);
  if (known?.document?.views === views) return [];
  if (known) fail('READER_CHANGED', `${name} has other views than when it began: rebuild`);
  return [{ view: READERS, id: name, loaded: null, position: 0n, document: { views } }];
};

/** Whether the stored documents of a reader were made by other views than these: `rebuild` before serving them. */
export const needsRebuild = async (
  store: ReadModelStore,
  { checkpointName, projections }: { checkpointName: string; projections: readonly AnyProjection<never>[] },
): Promise<boolean> => {
  const [known] = await store.load(READERS, [checkpointName]);
  return known !== undefined && known.document?.views !== viewsOf(projections);
};

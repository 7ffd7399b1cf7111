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

/** What is known of a reader. Where it has read nothing yet, or was forgotten, other views are no contradiction. */
const introduced = async (store: ReadModelStore, name: string, projections: readonly AnyProjection<never>[]) => {
  const [known] = await store.load(READERS, [name]);
  const views = viewsOf(projections);
  const isSame = known?.document?.views === views;
  const contradicts = known !== undefined && !isSame && (await store.checkpoint(name)) >= 0n;
  return { views, isSame, contradicts, position: known?.position ?? null };
};

/** What a reader must write with its next batch to be known; nothing when it is. Throws `READER_CHANGED`. */
export const introduceReader = async (
  store: ReadModelStore,
  name: string,
  projections: readonly AnyProjection<never>[],
): Promise<readonly Write[]> => {
  const { views, isSame, contradicts, position: loaded } = await introduced(store, name, projections);
  if (isSame) return [];
  if (contradicts) fail('READER_CHANGED', `${name} has other views than when it began: rebuild`);
  return [{ view: READERS, id: name, loaded, position: (loaded ?? -1n) + 1n, document: { views } }];
};

/** Whether the stored documents of a reader were made by other views than these: `rebuild` before serving them. */
export const needsRebuild = async (
  store: ReadModelStore,
  { checkpointName, projections }: { checkpointName: string; projections: readonly AnyProjection<never>[] },
): Promise<boolean> => (await introduced(store, checkpointName, projections)).contradicts;

import { canonicalHash } from '@chidao/event-store';
import type { Loaded, ReadModelStore, Stored, View } from './port.js';

/** A document that is not the same on both sides; null where it is missing. */
export interface Difference {
  readonly view: string;
  readonly id: string;
  readonly left: string | null;
  readonly right: string | null;
}

export interface Comparison {
  /** Documents of the left side that were compared. */
  readonly documents: number;
  readonly differences: readonly Difference[];
}

const PAGE = 500;

/** SHA-256 of a document's canonical form together with the position that it is true at. */
export const documentHash = ({ position, document }: Pick<Loaded<object>, 'position' | 'document'>): string =>
  canonicalHash({ position, document });

const hashOf = (stored: Loaded<object> | undefined): string | null => (stored?.document ? documentHash(stored) : null);

async function* pages(store: ReadModelStore, view: View): AsyncIterable<readonly Stored<object>[]> {
  let page = await store.find(view, { limit: PAGE });
  while (page.length > 0) {
    yield page;
    page = await store.find(view, { where: [{ field: 'id', after: page.at(-1)?.id ?? '' }], limit: PAGE });
  }
}

/**
 * Compares two stores, usually two generations, document by document. Meaningful when both stand at the same checkpoint and
 * nobody writes.
 */
export const compareGenerations = async (
  left: ReadModelStore,
  right: ReadModelStore,
  views: readonly View[],
): Promise<Comparison> => {
  const differences: Difference[] = [];
  let documents = 0;
  for (const view of views) {
    for await (const page of pages(left, view)) {
      documents += page.length;
      differences.push(...(await differing(right, view, page)));
    }
    for await (const page of pages(right, view)) differences.push(...(await missing(left, view, page)));
  }
  return { documents, differences };
};

const twins = async (store: ReadModelStore, view: View, page: readonly Stored<object>[]) => {
  const loaded = await store.load(
    view,
    page.map(({ id }) => id),
  );
  return new Map(loaded.map((twin) => [twin.id, twin]));
};

const differing = async (
  right: ReadModelStore,
  view: View,
  page: readonly Stored<object>[],
): Promise<readonly Difference[]> => {
  const others = await twins(right, view, page);
  return page
    .map((stored) => ({
      view: view.name,
      id: stored.id,
      left: hashOf(stored),
      right: hashOf(others.get(stored.id)),
    }))
    .filter((pair) => pair.left !== pair.right);
};

const missing = async (
  left: ReadModelStore,
  view: View,
  page: readonly Stored<object>[],
): Promise<readonly Difference[]> => {
  const others = await twins(left, view, page);
  return page
    .filter(({ id }) => !others.get(id)?.document)
    .map((stored) => ({ view: view.name, id: stored.id, left: null, right: hashOf(stored) }));
};

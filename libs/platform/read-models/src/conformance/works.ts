import type { Batch, Query, ReadModelStore, View, Write } from '../port.js';

/** The documents that the suite writes. */
export interface Work {
  readonly title?: string | null;
  readonly number?: string;
  readonly rank?: number | null;
  readonly urgent?: boolean;
  readonly due?: { readonly date: string | null };
  readonly agencies?: readonly string[];
  readonly parts?: readonly { readonly owner: string; readonly text: string }[];
  readonly note?: unknown;
}

export const WORKS: View<Work> = {
  name: 'works',
  fields: {
    title: 'name',
    number: 'text',
    rank: 'number',
    urgent: 'flag',
    'due.date': 'text',
    agencies: 'set',
    'parts.owner': 'set',
  },
  search: ['title', 'number', 'parts.text'],
};

export const OTHERS: View<{ readonly of: string }> = { name: 'others', fields: { of: 'text' } };

export const READER = 'works';

export const writing = (id: string, position: bigint, document: Work | null, loaded: bigint | null = null): Write => ({
  view: WORKS,
  id,
  loaded,
  position,
  document,
});

export const batch = (position: bigint, ...writes: readonly Write[]): Batch => ({
  writes,
  checkpoint: { name: READER, position },
});

/** Writes new documents, the first at position 1, the next at 2, and so on. */
export const fill = async (store: ReadModelStore, works: Readonly<Record<string, Work>>): Promise<void> => {
  const writes = Object.entries(works).map(([id, work], index) => writing(id, BigInt(index + 1), work));
  await store.write(batch(BigInt(writes.length), ...writes));
};

/** Ids found, in the order of the answer. */
export const idsOf = async (store: ReadModelStore, query: Query): Promise<readonly string[]> =>
  (await store.find(WORKS, query)).map(({ id }) => id);

/** The stored document and its position, null where there is none. */
export const at = async (store: ReadModelStore, id: string) => {
  const [loaded] = await store.load(WORKS, [id]);
  return loaded ? { position: loaded.position, document: loaded.document } : null;
};

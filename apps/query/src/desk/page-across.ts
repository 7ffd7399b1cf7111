/** One of several lists that are shown as one, in their order. */
export interface Source<Item> {
  readonly count: () => Promise<number>;
  readonly find: (page: { readonly limit: number; readonly offset: number }) => Promise<readonly Item[]>;
}

/** A page of lists set one after another. */
export const pageAcross = async <Item>(
  sources: readonly Source<Item>[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly items: readonly Item[] }> => {
  const items: Item[] = [];
  let [total, skip] = [0, offset];
  for (const source of sources) {
    const count = await source.count();
    total += count;
    const wanted = limit - items.length;
    if (wanted > 0 && skip < count) items.push(...(await source.find({ limit: wanted, offset: skip })));
    skip = Math.max(0, skip - count);
  }
  return { total, items };
};

import type { ReadModelStore, Stored, View } from '@chidao/read-models';

const PAGE = 500;

/**
 * Everything of an index whose `dueAt` has come, in that order. All of it: what cannot be written stays in the index, and
 * must not keep what comes after it from being seen.
 */
export const findDue = async <Doc extends { readonly dueAt: string | null }>(
  readModels: Pick<ReadModelStore, 'find'>,
  view: View<Doc>,
  until: string,
): Promise<readonly Stored<Doc>[]> => {
  const due: Stored<Doc>[] = [];
  for (;;) {
    const query = { where: [{ field: 'dueAt', to: until }], sort: [{ field: 'dueAt' }], limit: PAGE };
    const page = await readModels.find(view, { ...query, offset: due.length });
    due.push(...page);
    if (page.length < PAGE) return due;
  }
};

import { foldVietnamese } from '../fold-vietnamese.js';
import type { Query, Stored, Test } from '../port.js';
import { asking, breaking } from './broken-stores.js';
import type { BrokenStore } from './broken-stores.js';

const eachTest = (query: Query, change: (test: Test) => readonly Test[]): Query => ({
  ...query,
  ...(query.where && { where: query.where.flatMap(change) }),
  ...(query.anyOf && { anyOf: query.anyOf.map((clause) => clause.flatMap(change)) }),
});

const NOTHING: Test = { field: 'id', in: [] };

const isFolded = (text: string): boolean => foldVietnamese(text) === text;

const someWord = ({ search }: { readonly search: string }): Query['anyOf'] =>
  search.split(' ').map((word) => [{ search: word }]);

const searchOf = (query: Query): { readonly search: string } | undefined =>
  query.where?.find((test): test is { readonly search: string } => 'search' in test);

const rawOrder = (query: Query, found: readonly Stored<never>[]) => {
  if (query.sort?.[0]?.field !== 'title') return found;
  const title = (stored: Stored<object>): string => (stored.document as { title?: string | null }).title ?? '';
  return [...found].sort((left, right) => Number(title(left) > title(right)) - Number(title(left) < title(right)));
};

/** Stores whose answers are wrong. */
export const brokenReaders: readonly BrokenStore[] = [
  asking('search misses diacritics', (query) =>
    eachTest(query, (test) => ('search' in test && !isFolded(test.search) ? [NOTHING] : [test])),
  ),
  asking('search is content with one of the words', (query) => {
    const search = searchOf(query);
    const anyOf = search && someWord(search);
    return anyOf ? { ...query, where: [], anyOf } : query;
  }),
  asking('no clause grants everything', ({ anyOf, ...query }) => (anyOf?.length ? { ...query, anyOf } : query)),
  asking('rights are forgotten', ({ anyOf: _, ...query }) => query),
  asking('only the first clause grants', (query) => ({
    ...query,
    ...(query.anyOf && { anyOf: query.anyOf.slice(0, 1) }),
  })),
  asking('different leaves out what is missing', (query) =>
    eachTest(query, (test) => ('isNot' in test ? [test, { field: test.field, isNot: null }] : [test])),
  ),
  asking('a missing flag counts as false', (query) =>
    eachTest(query, (test) => ('is' in test && test.is === false ? [{ field: test.field, isNot: true }] : [test])),
  ),
  asking('after includes', (query) =>
    eachTest(query, (test) => ('after' in test && test.after ? [{ field: test.field, from: test.after }] : [test])),
  ),
  asking('any of some members is the first of them', (query) =>
    eachTest(query, (test) => ('hasAny' in test ? [{ ...test, hasAny: test.hasAny.slice(0, 1) }] : [test])),
  ),
  asking('what is not declared is not asked', (query) =>
    eachTest(query, (test) => ('field' in test && test.field === 'note' ? [] : [test])),
  ),
  asking('an object is taken for a text', (query) =>
    eachTest(query, (test) => ('is' in test && typeof test.is === 'object' && test.is ? [] : [test])),
  ),
  asking('the first page is every page', ({ offset: _, ...query }) => query),
  asking('descending is not heard', (query) => ({
    ...query,
    ...(query.sort && { sort: query.sort.map(({ field }) => ({ field })) }),
  })),
  breaking('names are sorted by code point', (store) => ({
    find: async (view, query) => rawOrder(query, (await store.find(view, query)) as never) as never,
  })),
  breaking('groups leave out what is missing', (store) => ({
    groupCount: async (view, query, by) =>
      (await store.groupCount(view, query, by)).filter(({ values }) => !values.includes(null)),
  })),
  breaking('counts a page', (store) => ({
    count: async (view, query) => Math.min(2, await store.count(view, query)),
  })),
  breaking('answers in an order of its own', (store) => ({
    load: async (view, ids) => [...(await store.load(view, ids))].reverse(),
  })),
];

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
  asking({ name: 'search misses diacritics', caughtBy: 'words are found with their diacritics' }, (query) =>
    eachTest(query, (test) => ('search' in test && !isFolded(test.search) ? [NOTHING] : [test])),
  ),
  asking({ name: 'search is content with one of the words', caughtBy: 'every word must be there' }, (query) => {
    const search = searchOf(query);
    const anyOf = search && someWord(search);
    return anyOf ? { ...query, where: [], anyOf } : query;
  }),
  asking({ name: 'no clause grants everything', caughtBy: 'no clause grants nothing' }, ({ anyOf, ...query }) =>
    anyOf?.length ? { ...query, anyOf } : query,
  ),
  asking({ name: 'rights are forgotten', caughtBy: 'any of the clauses grants' }, ({ anyOf: _, ...query }) => query),
  asking({ name: 'only the first clause grants', caughtBy: 'any of the clauses grants' }, (query) => ({
    ...query,
    ...(query.anyOf && { anyOf: query.anyOf.slice(0, 1) }),
  })),
  asking(
    { name: 'different leaves out what is missing', caughtBy: 'what is missing is different from every value' },
    (query) => eachTest(query, (test) => ('isNot' in test ? [test, { field: test.field, isNot: null }] : [test])),
  ),
  asking({ name: 'a missing flag counts as false', caughtBy: 'a flag that is not there is not false' }, (query) =>
    eachTest(query, (test) => ('is' in test && test.is === false ? [{ field: test.field, isNot: true }] : [test])),
  ),
  asking({ name: 'after includes', caughtBy: 'a range excludes after and before' }, (query) =>
    eachTest(query, (test) => ('after' in test && test.after ? [{ field: test.field, from: test.after }] : [test])),
  ),
  asking({ name: 'any of some members is the first of them', caughtBy: 'a set has any of some members' }, (query) =>
    eachTest(query, (test) => ('hasAny' in test ? [{ ...test, hasAny: test.hasAny.slice(0, 1) }] : [test])),
  ),
  asking({ name: 'what is not declared is not asked', caughtBy: 'an undeclared field cannot be tested' }, (query) =>
    eachTest(query, (test) => ('field' in test && test.field === 'note' ? [] : [test])),
  ),
  asking({ name: 'an object is taken for a text', caughtBy: 'an object is no value' }, (query) =>
    eachTest(query, (test) => ('is' in test && typeof test.is === 'object' && test.is ? [] : [test])),
  ),
  asking(
    { name: 'the first page is every page', caughtBy: 'a page is cut out of the order' },
    ({ offset: _, ...query }) => query,
  ),
  asking({ name: 'descending is not heard', caughtBy: 'descending turns values around, not the ids' }, (query) => ({
    ...query,
    ...(query.sort && { sort: query.sort.map(({ field }) => ({ field })) }),
  })),
  breaking(
    { name: 'names are sorted by code point', caughtBy: 'names are sorted as in a Vietnamese dictionary' },
    (store) => ({
      find: async (view, query) => rawOrder(query, (await store.find(view, query)) as never) as never,
    }),
  ),
  breaking(
    {
      name: 'groups leave out what is missing',
      caughtBy: 'groups are counted by their values, the missing ones first',
    },
    (store) => ({
      groupCount: async (view, query, by) =>
        (await store.groupCount(view, query, by)).filter(({ values }) => !values.includes(null)),
    }),
  ),
  breaking({ name: 'counts a page', caughtBy: 'a clause without tests grants everything' }, (store) => ({
    count: async (view, query) => Math.min(2, await store.count(view, query)),
  })),
  breaking(
    { name: 'answers in an order of its own', caughtBy: 'loading answers in the order asked, each document once' },
    (store) => ({
      load: async (view, ids) => [...(await store.load(view, ids))].reverse(),
    }),
  ),
];

import fc from 'fast-check';
import { foldVietnamese, openEmbeddedReadModels } from '../src/index.js';
import type { Clause, Query, Test, View } from '../src/index.js';

interface Doc {
  readonly text: string | null;
  readonly number: number | null;
  readonly flag: boolean | null;
  readonly set: readonly string[];
}
interface Kept extends Doc {
  readonly id: string;
}

const VIEW: View<Doc> = {
  name: 'docs',
  fields: { text: 'text', number: 'number', flag: 'flag', set: 'set' },
  search: ['text'],
};

const words = fc.constantFrom('Sở Y tế', 'sở đầu tư', 'UBND tỉnh', 'ubnd', '');
const members = fc.constantFrom('x', 'y', 'z');
const docs = fc.array(
  fc.record({
    text: fc.option(words),
    number: fc.option(fc.integer({ min: -2, max: 2 })),
    flag: fc.option(fc.boolean()),
    set: fc.uniqueArray(members),
  }),
  { maxLength: 12 },
);

const numbers = fc.integer({ min: -2, max: 2 });
const tests: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ field: fc.constant('text'), is: fc.option(words) }),
  fc.record({ field: fc.constant('number'), isNot: fc.option(numbers) }),
  fc.record({ field: fc.constant('flag'), is: fc.option(fc.boolean()) }),
  fc.record({ field: fc.constant('text'), in: fc.array(words) }),
  fc.record({ field: fc.constant('number'), from: numbers, before: numbers }),
  fc.record({ field: fc.constant('number'), after: numbers, to: numbers }),
  fc.record({ field: fc.constant('set'), has: members }),
  fc.record({ field: fc.constant('set'), hasAny: fc.array(members) }),
  fc.record({ search: fc.constantFrom('so', 'y', 'đầu', 'TƯ', 'ubnd t', 'bnd') }),
);
const clauses: fc.Arbitrary<Clause> = fc.array(tests, { maxLength: 2 });
const queries: fc.Arbitrary<Query> = fc.record(
  {
    where: clauses,
    anyOf: fc.array(clauses, { maxLength: 3 }),
    sort: fc.array(
      fc.record(
        { field: fc.constantFrom('text', 'number', 'flag'), descending: fc.boolean() },
        { requiredKeys: ['field'] },
      ),
      { maxLength: 3 },
    ),
    limit: fc.nat(5),
    offset: fc.nat(5),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Query>;

type AnyTest = Readonly<Record<string, unknown>> & { readonly field: keyof Doc };

const LIMITS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  from: (value, limit) => value >= limit,
  after: (value, limit) => value > limit,
  to: (value, limit) => value <= limit,
  before: (value, limit) => value < limit,
};

const inRange = (value: unknown, test: AnyTest): boolean =>
  typeof value === 'number' &&
  Object.entries(LIMITS).every(([key, within]) => !(key in test) || within(value, Number(test[key])));

const startsAWord = (text: string, word: string): boolean =>
  ` ${foldVietnamese(text)}`.includes(` ${foldVietnamese(word)}`);

const holds = (doc: Doc, test: AnyTest): boolean => {
  const value = doc[test.field];
  if (typeof test['search'] === 'string')
    return test['search'].split(' ').every((word) => startsAWord(doc.text ?? '', word));
  if ('is' in test) return value === test['is'];
  if ('isNot' in test) return value !== test['isNot'];
  if ('in' in test) return (test['in'] as unknown[]).includes(value);
  if ('has' in test) return doc.set.includes(String(test['has']));
  if ('hasAny' in test) return (test['hasAny'] as string[]).some((member) => doc.set.includes(member));
  return inRange(value, test);
};

const all = (doc: Doc, clause: Clause): boolean => clause.every((test) => holds(doc, test as unknown as AnyTest));

const compare = (left: unknown, right: unknown): number => {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? -1 : 1;
  return Number(left) < Number(right) || String(left) < String(right) ? -1 : 1;
};

const compareNumbers = (left: number | null, right: number | null): number =>
  (left ?? -Infinity) === (right ?? -Infinity) ? 0 : Math.sign((left ?? -Infinity) - (right ?? -Infinity));

const order =
  (sort: Query['sort']) =>
  (left: Kept, right: Kept): number => {
    for (const { field, descending } of sort ?? []) {
      const [one, two] = [left[field as keyof Doc], right[field as keyof Doc]];
      const by = field === 'number' ? compareNumbers(left.number, right.number) : compare(one, two);
      if (by !== 0) return descending ? -by : by;
    }
    return left.id < right.id ? -1 : 1;
  };

/** The plainest reading of a query: filter, sort, slice. */
const plainly = (kept: readonly Kept[], { where, anyOf, sort, limit, offset = 0 }: Query): readonly string[] =>
  kept
    .filter((doc) => all(doc, where ?? []) && (anyOf?.some((clause) => all(doc, clause)) ?? true))
    .sort(order(sort))
    .slice(offset, limit === undefined ? undefined : offset + limit)
    .map(({ id }) => id);

describe('any query', () => {
  it.each([true, false])('finds, counts and sorts as plain filtering does (indexed: %s)', async (indexed) => {
    await fc.assert(
      fc.asyncProperty(docs, fc.array(queries, { minLength: 1, maxLength: 10 }), async (written, asked) => {
        const store = openEmbeddedReadModels({ file: ':memory:', indexed });
        const kept = written.map((doc, index) => ({ ...doc, id: String.fromCharCode(97 + index) }));
        const writes = kept.map(({ id, ...document }) => ({ view: VIEW, id, loaded: null, position: 1n, document }));
        await store.write({ writes, checkpoint: { name: 'test', position: 1n } });
        for (const query of asked) {
          const found = await store.find(VIEW, query);
          expect(found.map(({ id }) => id)).toEqual(plainly(kept, query));
          const { limit: _limit, offset: _offset, ...unpaged } = query;
          expect(await store.count(VIEW, unpaged)).toBe(plainly(kept, unpaged).length);
          const groups = await store.groupCount(VIEW, unpaged, ['number', 'flag']);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(plainly(kept, unpaged).length);
        }
        await store.close();
      }),
      { numRuns: 100 },
    );
  });

  it('made of anything that a request may hold is answered or refused with a code, and never changes what it was not asked', async () => {
    const store = openEmbeddedReadModels({ file: ':memory:' });
    const document = { text: 'Sở Y tế', number: 1, flag: true, set: ['x'] };
    const write = { view: VIEW, id: 'a', loaded: null, position: 1n, document };
    await store.write({ writes: [write], checkpoint: { name: 'test', position: 1n } });
    const field = fc.oneof(
      fc.constantFrom('text', 'number', 'flag', 'set', 'id', '__proto__', '$where'),
      fc.jsonValue(),
    );
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom({ $ne: null }, { $gt: '' }, ['x'], true, '" or 1=1 --', undefined),
    );
    const seldom = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anything });
    const keys = [
      'is',
      'isNot',
      'in',
      'from',
      'to',
      'after',
      'before',
      'has',
      'hasAny',
      'search',
      '$or',
      'constructor',
    ];
    const hostile = fc.tuple(field, fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 3 }));
    await fc.assert(
      fc.asyncProperty(hostile, seldom, seldom, async ([name, test], limit, sort) => {
        const query = {
          where: [{ field: name, ...test }],
          sort: sort === undefined ? [] : [{ field: sort }],
          limit,
        } as unknown as Query;
        const outcome = await store.find(VIEW, query).catch((thrown: { readonly code: unknown }) => thrown.code);
        expect(Array.isArray(outcome) ? 'answered' : outcome).toMatch(
          /^(answered|FIELD_NOT_DECLARED|TEST_NOT_POSSIBLE|PAGE_INVALID)$/u,
        );
        expect(await store.find(VIEW, {})).toEqual([{ id: 'a', position: 1n, document }]);
      }),
      { numRuns: 2000 },
    );
    await store.close();
  });
});

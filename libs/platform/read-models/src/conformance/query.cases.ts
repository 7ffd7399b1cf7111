import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { Query, Test } from '../port.js';
import type { ReadModelCase } from './case.js';
import { fill, idsOf, WORKS } from './works.js';
import type { Work } from './works.js';

const SAMPLE: Readonly<Record<string, Work>> = {
  a: {
    title: 'Sở Y tế',
    number: '12/CT-UBND',
    rank: 2,
    urgent: true,
    due: { date: '2026-03-01' },
    agencies: ['x', 'y'],
  },
  b: { title: 'Sở Đầu tư', number: '9/CT-UBND', rank: 10, urgent: false, due: { date: '2026-02-28' }, agencies: ['y'] },
  c: { title: 'Sở Dân tộc', rank: 2, due: { date: null }, agencies: [], parts: [{ owner: 'x', text: '' }] },
  d: {
    title: null,
    rank: -1,
    urgent: true,
    parts: [
      { owner: 'p', text: '' },
      { owner: 'q', text: '' },
    ],
  },
};

const finds = (name: string, query: Query, expected: string): ReadModelCase => ({
  name,
  run: async ({ store }) => {
    await fill(store, SAMPLE);
    deepEqual((await idsOf(store, query)).join(''), expected);
    const { limit, offset, ...unpaged } = query;
    if (limit === undefined && offset === undefined) equal(await store.count(WORKS, unpaged), expected.length);
  },
});

const holds = (name: string, test: Test, expected: string): ReadModelCase => finds(name, { where: [test] }, expected);

const refuses = (name: string, code: string, query: Query): ReadModelCase => ({
  name,
  run: async ({ store }) => {
    await fill(store, SAMPLE);
    await rejects(store.find(WORKS, query), { code });
  },
});

/** For what no type lets through, but a request may hold. */
const untyped = (test: unknown): Test => test as Test;

const tests: readonly ReadModelCase[] = [
  holds('a text is equal to itself only', { field: 'number', is: '9/CT-UBND' }, 'b'),
  holds('a text is compared with its capitals and diacritics', { field: 'title', is: 'sở y tế' }, ''),
  holds('a number is equal to itself', { field: 'rank', is: 2 }, 'ac'),
  holds('a flag is set', { field: 'urgent', is: true }, 'ad'),
  holds('a flag that is not there is not false', { field: 'urgent', is: false }, 'b'),
  holds('null finds what is missing or null', { field: 'due.date', is: null }, 'cd'),
  holds('not null finds what is there', { field: 'due.date', isNot: null }, 'ab'),
  holds('what is missing is different from every value', { field: 'number', isNot: '9/CT-UBND' }, 'acd'),
  holds('one of several values', { field: 'rank', in: [10, -1, 99] }, 'bd'),
  holds('one of no values is nothing', { field: 'rank', in: [] }, ''),
  holds('a range includes from and to', { field: 'rank', from: 2, to: 10 }, 'abc'),
  holds('a range excludes after and before', { field: 'rank', after: -1, before: 10 }, 'ac'),
  holds('dates are compared as texts, and no date is in no range', { field: 'due.date', before: '2026-03-01' }, 'b'),
  holds('the id is a field of every view', { field: 'id', in: ['d', 'b'] }, 'bd'),
  holds('a set has a member', { field: 'agencies', has: 'y' }, 'ab'),
  holds('a set has any of some members', { field: 'agencies', hasAny: ['nobody', 'x', 'y'] }, 'ab'),
  holds('no set has any of no members', { field: 'agencies', hasAny: [] }, ''),
  holds('a set is collected through a list of objects', { field: 'parts.owner', has: 'q' }, 'd'),
  holds('the members of two sets of a view are kept apart', { field: 'parts.owner', has: 'x' }, 'c'),
  holds('a quote in a value is a quote', { field: 'number', is: `' or '1'='1` }, ''),
];

const clauses: readonly ReadModelCase[] = [
  finds(
    'all tests of a clause hold',
    {
      where: [
        { field: 'rank', is: 2 },
        { field: 'urgent', is: true },
      ],
    },
    'a',
  ),
  finds('any of the clauses grants', { anyOf: [[{ field: 'agencies', has: 'x' }], [{ field: 'rank', is: -1 }]] }, 'ad'),
  finds('no clause grants nothing', { anyOf: [] }, ''),
  finds('a clause without tests grants everything', { anyOf: [[]] }, 'abcd'),
  finds(
    'what is asked and what is granted both hold',
    { where: [{ field: 'rank', is: 2 }], anyOf: [[{ field: 'agencies', has: 'y' }], [{ field: 'id', is: 'd' }]] },
    'a',
  ),
  finds(
    'five thousand clauses are no matter',
    { anyOf: Array.from({ length: 5000 }, (_, index) => [{ field: 'rank', is: index + 10 }] as const) },
    'b',
  ),
];

const orders: readonly ReadModelCase[] = [
  finds('without a sort the id decides', {}, 'abcd'),
  finds('null comes first, equal values in the order of ids', { sort: [{ field: 'due.date' }] }, 'cdba'),
  finds('descending turns values around, not the ids', { sort: [{ field: 'rank', descending: true }] }, 'bacd'),
  finds('names are sorted as in a Vietnamese dictionary', { sort: [{ field: 'title' }] }, 'dcba'),
  finds('texts are sorted by code point', { sort: [{ field: 'number' }] }, 'cdab'),
  finds('a second criterion decides among equals', { sort: [{ field: 'rank' }, { field: 'title' }] }, 'dcab'),
  finds('a page is cut out of the order', { sort: [{ field: 'rank' }], limit: 2, offset: 1 }, 'ac'),
  finds('an offset needs no limit', { offset: 3 }, 'd'),
  finds('a page of nothing is empty', { limit: 0 }, ''),
];

const groups: readonly ReadModelCase[] = [
  {
    name: 'groups are counted by their values, the missing ones first',
    run: async ({ store }) => {
      await fill(store, SAMPLE);
      deepEqual(await store.groupCount(WORKS, {}, ['urgent']), [
        { values: [null], count: 1 },
        { values: [false], count: 1 },
        { values: [true], count: 2 },
      ]);
    },
  },
  {
    name: 'groups by two fields count the combinations that a query leaves',
    run: async ({ store }) => {
      await fill(store, SAMPLE);
      deepEqual(await store.groupCount(WORKS, { where: [{ field: 'rank', from: 2 }] }, ['rank', 'urgent']), [
        { values: [2, null], count: 1 },
        { values: [2, true], count: 1 },
        { values: [10, false], count: 1 },
      ]);
    },
  },
];

const refusals: readonly ReadModelCase[] = [
  refuses('an undeclared field cannot be tested', 'FIELD_NOT_DECLARED', { where: [{ field: 'note', is: 'x' }] }),
  refuses('an inherited name is no field', 'FIELD_NOT_DECLARED', { where: [{ field: 'constructor', is: 'x' }] }),
  refuses('an undeclared field cannot be sorted by', 'FIELD_NOT_DECLARED', {
    sort: [{ field: 'id; drop table works' }],
  }),
  refuses('rights cannot name an undeclared field', 'FIELD_NOT_DECLARED', { anyOf: [[{ field: 'note', has: 'x' }]] }),
  refuses('a set cannot be compared', 'TEST_NOT_POSSIBLE', { where: [{ field: 'agencies', is: 'x' }] }),
  refuses('a set cannot be sorted by', 'TEST_NOT_POSSIBLE', { sort: [{ field: 'agencies' }] }),
  refuses('only a set has members', 'TEST_NOT_POSSIBLE', { where: [{ field: 'number', has: 'x' }] }),
  refuses('a number is not asked for a text', 'TEST_NOT_POSSIBLE', { where: [{ field: 'rank', is: '2' }] }),
  refuses('a flag is not asked for a number', 'TEST_NOT_POSSIBLE', { where: [{ field: 'urgent', is: 1 }] }),
  refuses('an object is no value', 'TEST_NOT_POSSIBLE', { where: [untyped({ field: 'number', is: { $ne: null } })] }),
  refuses('an object is no value of a list', 'TEST_NOT_POSSIBLE', { where: [untyped({ field: 'number', in: [{}] })] }),
  refuses('NaN is no number', 'TEST_NOT_POSSIBLE', { where: [{ field: 'rank', from: Number.NaN }] }),
  refuses('a range asks for something', 'TEST_NOT_POSSIBLE', { where: [{ field: 'rank' }] }),
  refuses('a page has a whole size', 'PAGE_INVALID', { limit: 1.5 }),
  refuses('a page does not begin before the first', 'PAGE_INVALID', { offset: -1 }),
  {
    name: 'groups by an undeclared field are refused',
    run: async ({ store }) => rejects(store.groupCount(WORKS, {}, ['note']), { code: 'FIELD_NOT_DECLARED' }),
  },
];

/** Tests, clauses, order, pages, groups, and what is refused. */
export const queryCases: readonly ReadModelCase[] = [...tests, ...clauses, ...orders, ...groups, ...refusals];

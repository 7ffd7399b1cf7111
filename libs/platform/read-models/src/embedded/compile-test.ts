import { hasKind, kindOf } from '../fields.js';
import { searchWords } from '../fold-vietnamese.js';
import type { Test, Value } from '../port.js';
import { fail } from '../read-model-error.js';
import { joined, name, sql } from './sql.js';
import type { Bound, Sql } from './sql.js';
import type { Place } from './tables.js';

type Compile = (place: Place, test: never) => Sql;

const bound = (place: Place, field: string, value: unknown): Bound => {
  const kind = kindOf(place.view, field);
  if (!hasKind(value, kind)) return fail('TEST_NOT_POSSIBLE', `${field} is a ${kind}: no such value can be asked for`);
  return typeof value === 'boolean' ? Number(value) : value;
};

const column = (place: Place, field: string): string => {
  if (kindOf(place.view, field) === 'set') fail('TEST_NOT_POSSIBLE', `${field} is a set: ask for members`);
  return name(field);
};

const nullOr = (place: Place, field: string, value: Value | null): Bound =>
  value === null ? null : bound(place, field, value);

const listed = (place: Place, field: string, values: readonly unknown[]): string => {
  if (!Array.isArray(values)) fail('TEST_NOT_POSSIBLE', `${field} is asked for a list that is none`);
  return JSON.stringify(values.map((value) => bound(place, field, value)));
};

const members = (place: Place, field: string, values: readonly string[]): Sql => {
  if (kindOf(place.view, field) !== 'set') fail('TEST_NOT_POSSIBLE', `${field} is not a set`);
  const wanted = listed(place, field, values);
  const ids = `select id from ${name(place.sets)} where field = ? and value in (select value from json_each(?))`;
  return sql(`id in (${ids})`, field, wanted);
};

const BOUNDS = { from: '>=', after: '>', to: '<=', before: '<' } as const;

type Range = Extract<Test, { from?: Value }>;

const range = (place: Place, test: Range): Sql => {
  const limits = Object.entries(BOUNDS).flatMap(([key, operator]) => {
    const value = test[key as keyof typeof BOUNDS];
    return value === undefined
      ? []
      : [sql(`${column(place, test.field)} ${operator} ?`, bound(place, test.field, value))];
  });
  if (limits.length === 0) fail('TEST_NOT_POSSIBLE', `nothing is asked of ${test.field}`);
  return joined('and', limits, '1');
};

const search = (text: unknown): Sql => {
  if (typeof text !== 'string') return fail('TEST_NOT_POSSIBLE', 'only a text can be searched for');
  const words = searchWords(text).map((word) => sql('instr(_search, ?) > 0', ` ${word}`));
  return joined('and', words, '1');
};

const COMPILERS: Readonly<Record<string, Compile>> = {
  search: (_, test: Extract<Test, { search: string }>) => search(test.search),
  is: (place, test: Extract<Test, { is: Value | null }>) =>
    sql(`${column(place, test.field)} is ?`, nullOr(place, test.field, test.is)),
  isNot: (place, test: Extract<Test, { isNot: Value | null }>) =>
    sql(`${column(place, test.field)} is not ?`, nullOr(place, test.field, test.isNot)),
  in: (place, test: Extract<Test, { in: readonly Value[] }>) =>
    sql(`${column(place, test.field)} in (select value from json_each(?))`, listed(place, test.field, test.in)),
  has: (place, test: Extract<Test, { has: string }>) => members(place, test.field, [test.has]),
  hasAny: (place, test: Extract<Test, { hasAny: readonly string[] }>) => members(place, test.field, test.hasAny),
};

/** One declared test as SQL; refuses what the view does not declare. */
export const compileTest = (place: Place, test: Test): Sql => {
  const kind = Object.keys(COMPILERS).find((key) => Object.hasOwn(test, key));
  const compile = kind === undefined ? range : COMPILERS[kind];
  return (compile as (place: Place, test: Test) => Sql)(place, test);
};

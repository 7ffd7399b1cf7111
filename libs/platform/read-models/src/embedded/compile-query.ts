import { kindOf } from '../fields.js';
import type { Query } from '../port.js';
import { fail } from '../read-model-error.js';
import { compileTest } from './compile-test.js';
import { orderColumn } from './columns.js';
import { joined, name, sql } from './sql.js';
import type { Sql } from './sql.js';
import type { Place } from './tables.js';

const condition = (place: Place, query: Query): Sql => {
  const all = (query.where ?? []).map((test) => compileTest(place, test));
  const granted = query.anyOf?.map((clause) => {
    const tests = clause.map((test) => compileTest(place, test));
    return joined('and', tests, '1');
  });
  const rights = granted ? [joined('or', granted, '0')] : [];
  return joined('and', [sql('_document is not null'), ...all, ...rights], '1');
};

const order = (place: Place, query: Query): string => {
  const criteria = (query.sort ?? []).map(({ field, descending }) => {
    const column = orderColumn(place.view, field) ?? fail('TEST_NOT_POSSIBLE', `${field} is a set: it has no order`);
    return `${name(column)}${descending ? ' desc' : ''}`;
  });
  return [...criteria, 'id'].join(', ');
};

const paged = (value: number, what: string): number =>
  Number.isSafeInteger(value) && value >= 0 ? value : fail('PAGE_INVALID', `${what} must be a whole number from 0`);

const page = ({ limit, offset }: Query): Sql =>
  sql('limit ? offset ?', limit === undefined ? -1 : paged(limit, 'limit'), paged(offset ?? 0, 'offset'));

export const compileFind = (place: Place, query: Query): Sql => {
  const where = condition(place, query);
  const { text, values } = page(query);
  const select = `select id, cast(_position as text) as position, _document as document from ${name(place.table)}`;
  return sql(`${select} where ${where.text} order by ${order(place, query)} ${text}`, ...where.values, ...values);
};

export const compileCount = (place: Place, query: Query): Sql => {
  const where = condition(place, query);
  return sql(`select count(*) as count from ${name(place.table)} where ${where.text}`, ...where.values);
};

export const compileGroups = (place: Place, query: Query, by: readonly string[]): Sql => {
  const where = condition(place, query);
  by.forEach((field) => {
    if (kindOf(place.view, field) === 'set') fail('TEST_NOT_POSSIBLE', `${field} is a set: it makes no groups`);
  });
  const columns = by.map((field) => name(field)).join(', ');
  const as = by.map((field, index) => `${name(field)} as v${index}, `).join('');
  const grouped = columns ? ` group by ${columns} order by ${columns}` : '';
  const select = `select ${as}count(*) as count from ${name(place.table)}`;
  return sql(`${select} where ${where.text}${grouped}`, ...where.values);
};

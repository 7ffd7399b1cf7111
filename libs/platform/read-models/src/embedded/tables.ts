import { fieldMembers, fieldValue, kindOf, searchText } from '../fields.js';
import type { View } from '../port.js';
import { fail } from '../read-model-error.js';
import { vietnameseOrder } from '../vietnamese-order.js';
import type { Place } from './compile-test.js';
import { name } from './sql.js';
import type { Bound } from './sql.js';

const NAME = /^[A-Za-z][\w-]*$/u;
const PATH = /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/u;

const check = (view: View): void => {
  if (!NAME.test(view.name)) fail('VIEW_INVALID', `a view cannot be named ${view.name}`);
  const wrong = Object.keys(view.fields).find((field) => !PATH.test(field) || field === 'id');
  if (wrong !== undefined) fail('VIEW_INVALID', `a field of ${view.name} cannot be named ${wrong}`);
};

/** Tables of a view in one generation of a namespace. */
export const placeOf = (view: View, namespace: string, generation: number): Place => {
  check(view);
  const table = `${namespace}/${view.name}/${generation}`;
  return { view, table, sets: `${table}/sets` };
};

const fieldsOf = (view: View, set: boolean): readonly string[] =>
  Object.keys(view.fields).filter((field) => (kindOf(view, field) === 'set') === set);

/** Column that a field is sorted by; null for sets, which have no order. */
export const orderColumn = (view: View, field: string): string | null => {
  const kind = kindOf(view, field);
  if (kind === 'set') return null;
  return kind === 'name' ? `${field}/order` : field;
};

/** Columns after id and position, the document last so that scans need not read over it. */
export const columnsOf = (view: View): readonly string[] => [
  ...fieldsOf(view, false),
  ...fieldsOf(view, false)
    .filter((field) => kindOf(view, field) === 'name')
    .map((field) => `${field}/order`),
  '_search',
  '_document',
];

/** Values of `columnsOf`, all null for a removed document. */
export const rowOf = (view: View, document: object | null): readonly Bound[] => {
  if (document === null) return columnsOf(view).map(() => null);
  const values = fieldsOf(view, false).map((field) => fieldValue(view, field, document));
  const names = fieldsOf(view, false).flatMap((field, index) => {
    const value = values[index];
    return kindOf(view, field) === 'name' ? [typeof value === 'string' ? vietnameseOrder(value) : null] : [];
  });
  const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  return [...bound, ...names, searchText(view, document), JSON.stringify(document)];
};

/** Members of all `set` fields of a document. */
export const membersOf = (view: View, document: object | null): readonly (readonly [field: string, value: string])[] =>
  document === null
    ? []
    : fieldsOf(view, true).flatMap((field) =>
        fieldMembers(view, field, document).map((value) => [field, value] as const),
      );

export const hasSets = (view: View): boolean => fieldsOf(view, true).length > 0;

/** Statements that make a view's tables and indexes. */
export const createView = ({ view, table, sets }: Place): readonly string[] => {
  const columns = columnsOf(view).map((column) => name(column));
  const ordered = fieldsOf(view, false).map((field) => orderColumn(view, field) ?? field);
  return [
    `create table ${name(table)} (id text primary key, _position integer not null, ${columns.join(', ')})`,
    ...ordered.map((column) => `create index ${name(`${table}/${column}`)} on ${name(table)} (${name(column)}, id)`),
    `create table ${name(sets)} (field text, value text, id text, primary key (field, value, id)) without rowid`,
    `create index ${name(`${sets}/id`)} on ${name(sets)} (id)`,
  ];
};

import type { View } from '../port.js';
import { fail } from '../read-model-error.js';
import { columnsOf, indexedColumns } from './columns.js';
import { name } from './sql.js';

/** Where a view's documents and the members of its sets are. */
export interface Place {
  readonly view: View;
  readonly table: string;
  readonly sets: string;
}

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

const createTables = ({ view, table, sets }: Place): readonly string[] => {
  const columns = columnsOf(view).map((column) => name(column.name));
  return [
    `create table ${name(table)} (id text primary key, _position integer not null, ${columns.join(', ')})`,
    `create table ${name(sets)} (field text, value text, id text, primary key (field, value, id)) without rowid`,
    `create index ${name(`${sets}/id`)} on ${name(sets)} (id)`,
  ];
};

/** Statements that make its indexes, where they are missing. */
export const createIndexes = ({ view, table }: Place): readonly string[] =>
  indexedColumns(view).map(
    (column) => `create index if not exists ${name(`${table}/${column}`)} on ${name(table)} (${name(column)}, id)`,
  );

/** Statements that make a view's tables. */
export const createView = (place: Place, indexed: boolean): readonly string[] => [
  ...createTables(place),
  ...(indexed ? createIndexes(place) : []),
];

/** Statements that remove them. */
export const dropView = ({ table, sets }: Place): readonly string[] => [
  `drop table ${name(table)}`,
  `drop table ${name(sets)}`,
];

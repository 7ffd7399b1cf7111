import { fieldMembers, fieldValue, kindOf, searchText } from '../fields.js';
import type { View } from '../port.js';
import { vietnameseOrder } from '../vietnamese-order.js';
import type { Bound } from './sql.js';

/** A column beside id and position. */
export interface Column {
  readonly name: string;
  readonly valueOf: (document: object) => Bound;
}

const fieldsOf = (view: View, set: boolean): readonly string[] =>
  Object.keys(view.fields).filter((field) => (kindOf(view, field) === 'set') === set);

const fieldColumn = (view: View, field: string): Column => ({
  name: field,
  valueOf: (document) => {
    const value = fieldValue(view, field, document);
    return typeof value === 'boolean' ? Number(value) : value;
  },
});

/** Column that a field is sorted by; null for sets, which have no order. */
export const orderColumn = (view: View, field: string): string | null => {
  const kind = kindOf(view, field);
  if (kind === 'set') return null;
  return kind === 'name' ? `${field}/order` : field;
};

const sortColumn = (view: View, field: string): Column => ({
  name: `${field}/order`,
  valueOf: (document) => {
    const value = fieldValue(view, field, document);
    return typeof value === 'string' ? vietnameseOrder(value) : null;
  },
});

/** The document is last, so that scans of the others need not read over it. */
const makeColumns = (view: View): readonly Column[] => [
  ...fieldsOf(view, false).map((field) => fieldColumn(view, field)),
  ...fieldsOf(view, false)
    .filter((field) => kindOf(view, field) === 'name')
    .map((field) => sortColumn(view, field)),
  { name: '_search', valueOf: (document) => searchText(view, document) },
  { name: '_document', valueOf: (document) => JSON.stringify(document) },
];

const made = new WeakMap<View, readonly Column[]>();

export const columnsOf = (view: View): readonly Column[] => {
  const columns = made.get(view) ?? makeColumns(view);
  made.set(view, columns);
  return columns;
};

/** Columns that queries sort and narrow by. */
export const indexedColumns = (view: View): readonly string[] => [
  ...new Set(fieldsOf(view, false).flatMap((field) => [field, orderColumn(view, field) ?? field])),
];

/** Members of all `set` fields of a document. */
export const membersOf = (view: View, document: object | null): readonly (readonly [field: string, value: string])[] =>
  document === null
    ? []
    : fieldsOf(view, true).flatMap((field) =>
        fieldMembers(view, field, document).map((value) => [field, value] as const),
      );

export const hasSets = (view: View): boolean => fieldsOf(view, true).length > 0;

import { searchWords } from './fold-vietnamese.js';
import type { FieldKind, Value, View } from './port.js';
import { fail } from './read-model-error.js';

/** Kind of a declared field; `id` is declared in every view. Anything else is refused. */
export const kindOf = (view: View, field: string): FieldKind => {
  if (field === 'id') return 'text';
  const kind = typeof field === 'string' && Object.hasOwn(view.fields, field) ? view.fields[field] : undefined;
  return kind ?? fail('FIELD_NOT_DECLARED', `view ${view.name} declares no field ${JSON.stringify(field)}`);
};

const TYPES = { text: 'string', name: 'string', number: 'number', flag: 'boolean', set: 'string' } as const;

/** Whether a value is one that a field of that kind holds, for `set` one member of it. */
export const hasKind = (value: unknown, kind: FieldKind): value is Value =>
  typeof value === TYPES[kind] && (typeof value !== 'number' || Number.isFinite(value));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands at a dotted path; a list on the way gives what stands in each of its items. */
const allAt = (value: unknown, path: readonly string[]): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((item) => allAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return value === undefined || value === null ? [] : [value];
  return isObject(value) && Object.hasOwn(value, key) ? allAt(value[key], rest) : [];
};

const found = (view: View, field: string, document: object): readonly Value[] => {
  const kind = kindOf(view, field);
  const values = allAt(document, field.split('.'));
  const wrong = values.some((value) => !hasKind(value, kind)) || (kind !== 'set' && values.length > 1);
  return wrong ? fail('FIELD_KIND', `field ${field} of view ${view.name} is not a ${kind}`) : (values as Value[]);
};

/** Value of a field that is not a set, null where nothing is there. */
export const fieldValue = (view: View, field: string, document: object): Value | null =>
  found(view, field, document)[0] ?? null;

/** Members of a `set` field, each once. A path through a list of objects collects from all of them. */
export const fieldMembers = (view: View, field: string, document: object): readonly string[] => [
  ...new Set(found(view, field, document) as readonly string[]),
];

/** Folded words of the view's search paths, each behind a space: a prefix of a word is " prefix" in it. */
export const searchText = (view: View, document: object): string => {
  const texts = (view.search ?? []).flatMap((path) => allAt(document, path.split('.')));
  const words = searchWords(texts.filter((text) => typeof text === 'string').join('\n'));
  return words.map((word) => ` ${word}`).join('');
};

import { kindOf } from '../fields.js';
import type { Group, Loaded, Query, Stored, Value, View } from '../port.js';
import type { Catalog } from './catalog.js';
import { gone, place, stateOf } from './catalog.js';
import { compileCount, compileFind, compileGroups } from './compile-query.js';
import { name, sql } from './sql.js';
import type { Place } from './tables.js';

interface Row {
  readonly id: string;
  readonly position: string;
  readonly document: string | null;
}

const loaded = <Doc extends object>({ id, position, document }: Row): Loaded<Doc> => ({
  id,
  position: BigInt(position),
  document: document === null ? null : (JSON.parse(document) as Doc),
});

/** One consistent look at a view of a generation. */
const look = <Result>(catalog: Catalog, generation: number, view: View, at: (place: Place) => Result): Result => {
  if (stateOf(catalog, generation) === 'dropped') gone(generation);
  const found = place(catalog, generation, view);
  return at(found);
};

export const load = <Doc extends object>(
  catalog: Catalog,
  generation: number,
  view: View<Doc>,
  ids: readonly string[],
): readonly Loaded<Doc>[] =>
  look(catalog, generation, view, ({ table }) => {
    const columns = 'id, cast(_position as text) as position, _document as document';
    const wanted = sql(
      `select ${columns} from ${name(table)} where id in (select value from json_each(?))`,
      JSON.stringify(ids),
    );
    const rows = new Map(catalog.sqlite.all<Row>(wanted).map((row) => [row.id, row]));
    return [...new Set(ids)].flatMap((id) => {
      const row = rows.get(id);
      return row ? [loaded<Doc>(row)] : [];
    });
  });

export const find = <Doc extends object>(
  catalog: Catalog,
  generation: number,
  view: View<Doc>,
  query: Query,
): readonly Stored<Doc>[] =>
  look(catalog, generation, view, (at) =>
    catalog.sqlite.all<Row>(compileFind(at, query)).map((row) => loaded<Doc>(row) as Stored<Doc>),
  );

export const count = (catalog: Catalog, generation: number, view: View, query: Query): number =>
  look(
    catalog,
    generation,
    view,
    (at) => catalog.sqlite.all<{ count: number }>(compileCount(at, query))[0]?.count ?? 0,
  );

const groupValue = (view: View, field: string, value: Value | null): Value | null =>
  value !== null && kindOf(view, field) === 'flag' ? value === 1 : value;

export const groupCount = (
  catalog: Catalog,
  generation: number,
  view: View,
  { query, by }: { readonly query: Query; readonly by: readonly string[] },
): readonly Group[] =>
  look(catalog, generation, view, (at) => {
    const rows = catalog.sqlite.all<Record<string, Value | null>>(compileGroups(at, query, by));
    return rows.map((row) => ({
      values: by.map((field, index) => groupValue(view, field, row[`v${index}`] ?? null)),
      count: Number(row['count']),
    }));
  });

export const checkpoint = ({ sqlite, namespace }: Catalog, generation: number, reader: string): bigint => {
  const stored = sql(
    'select cast(position as text) as position from checkpoints where namespace = ? and generation = ? and name = ?',
    namespace,
    generation,
    reader,
  );
  return BigInt(sqlite.all<{ position: string }>(stored)[0]?.position ?? -1);
};

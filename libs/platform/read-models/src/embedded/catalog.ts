import type { View } from '../port.js';
import { fail } from '../read-model-error.js';
import { shapeOf } from '../shape.js';
import type { Sqlite } from './database.js';
import { runEach } from './database.js';
import { sql } from './sql.js';
import type { Place } from './tables.js';
import { createIndexes, createView, dropView, placeOf } from './tables.js';

/** One namespace of a database file: its generations, and which tables each of them has. */
export interface Catalog {
  readonly sqlite: Sqlite;
  readonly namespace: string;
  /** Without indexes writing is faster, and every query reads the whole view. */
  readonly indexed: boolean;
  /** Places found, by `<generation>/<view>/<shape>`; numbers of generations are never used twice. */
  readonly places: Map<string, Place>;
}

const TABLES = [
  'create table if not exists generations (namespace text, generation integer, state text, primary key (namespace, generation))',
  'create table if not exists views (namespace text, generation integer, view text, shape text, primary key (namespace, generation, view))',
  'create table if not exists checkpoints (namespace text, generation integer, name text, position integer, primary key (namespace, generation, name))',
];

const NAMESPACE = /^[A-Za-z][\w-]*$/u;

/** Opens a namespace; a new one starts with an empty live generation. */
export const openCatalog = (sqlite: Sqlite, namespace: string, indexed: boolean): Catalog => {
  if (!NAMESPACE.test(namespace)) fail('VIEW_INVALID', `a namespace cannot be named ${namespace}`);
  const catalog: Catalog = { sqlite, namespace, indexed, places: new Map() };
  sqlite.writing(() => {
    runEach(sqlite, TABLES);
    if (findLive(catalog) === undefined) addGeneration(catalog, 'live');
  });
  return catalog;
};

const findLive = ({ sqlite, namespace }: Catalog): number | undefined =>
  sqlite.all<{ generation: number }>(
    sql("select generation from generations where namespace = ? and state = 'live'", namespace),
  )[0]?.generation;

export const liveOf = (catalog: Catalog): number =>
  findLive(catalog) ?? fail('GENERATION_GONE', `namespace ${catalog.namespace} has no live generation`);

/** `building` and `former` generations are complete or not, but never what a query sees by default. */
export type State = 'live' | 'building' | 'former' | 'dropped';

export const stateOf = ({ sqlite, namespace }: Catalog, generation: number): State =>
  sqlite.all<{ state: State }>(
    sql('select state from generations where namespace = ? and generation = ?', namespace, generation),
  )[0]?.state ?? 'dropped';

export const gone = (generation: number): never =>
  fail('GENERATION_GONE', `generation ${generation} was dropped: pin again`);

export const setState = ({ sqlite, namespace }: Catalog, generation: number, state: State): void => {
  sqlite.run(
    sql('update generations set state = ? where namespace = ? and generation = ?', state, namespace, generation),
  );
};

export const addGeneration = ({ sqlite, namespace }: Catalog, state: State): number => {
  const [row] = sqlite.all<{ next: number }>(
    sql('select coalesce(max(generation), 0) + 1 as next from generations where namespace = ?', namespace),
  );
  const generation = row?.next ?? 1;
  sqlite.run(sql('insert into generations values (?, ?, ?)', namespace, generation, state));
  return generation;
};

/** Generations that take space beside the live one. */
export const generationsBesideLive = ({ sqlite, namespace }: Catalog): readonly number[] =>
  sqlite
    .all<{ generation: number }>(
      sql("select generation from generations where namespace = ? and state in ('building', 'former')", namespace),
    )
    .map(({ generation }) => generation);

/** Makes the indexes of a generation's views, which writing did without while it was built. */
export const indexGeneration = ({ sqlite, places, indexed }: Catalog, generation: number): void => {
  if (!indexed) return;
  places.forEach((at, key) => {
    if (key.startsWith(`${generation}/`)) runEach(sqlite, createIndexes(at));
  });
};

const viewsIn = ({ sqlite, namespace }: Catalog, generation: number): readonly string[] =>
  sqlite
    .all<{ view: string }>(sql('select view from views where namespace = ? and generation = ?', namespace, generation))
    .map(({ view }) => view);

/** Removes the tables of those of these views that are there. */
export const dropViews = (catalog: Catalog, generation: number, names: readonly string[]): void => {
  const { sqlite, namespace } = catalog;
  const stored = viewsIn(catalog, generation).filter((view) => names.includes(view));
  stored.forEach((view) => {
    runEach(sqlite, dropView(placeOf({ name: view, fields: {} }, namespace, generation)));
    sqlite.run(
      sql('delete from views where namespace = ? and generation = ? and view = ?', namespace, generation, view),
    );
  });
};

/** Removes everything a generation holds; its number stays used. */
export const dropGeneration = (catalog: Catalog, generation: number): void => {
  const { sqlite, namespace } = catalog;
  dropViews(catalog, generation, viewsIn(catalog, generation));
  sqlite.run(sql('delete from checkpoints where namespace = ? and generation = ?', namespace, generation));
  setState(catalog, generation, 'dropped');
};

const storedShape = ({ sqlite, namespace }: Catalog, generation: number, view: View): string | undefined =>
  sqlite.all<{ shape: string }>(
    sql(
      'select shape from views where namespace = ? and generation = ? and view = ?',
      namespace,
      generation,
      view.name,
    ),
  )[0]?.shape;

const createOnce = (catalog: Catalog, generation: number, place: Place): string => {
  const { sqlite, namespace } = catalog;
  const shape = shapeOf(place.view);
  return sqlite.writing(() => {
    const stored = storedShape(catalog, generation, place.view);
    if (stored !== undefined) return stored;
    if (stateOf(catalog, generation) === 'dropped') gone(generation);
    runEach(sqlite, createView(place, catalog.indexed && stateOf(catalog, generation) !== 'building'));
    sqlite.run(sql('insert into views values (?, ?, ?, ?)', namespace, generation, place.view.name, shape));
    return shape;
  });
};

/** Where a view is in a generation; its tables are made when it is first asked for. Not within a transaction. */
export const place = (catalog: Catalog, generation: number, view: View): Place => {
  const shape = shapeOf(view);
  const key = `${generation}/${view.name}/${shape}`;
  const known = catalog.places.get(key);
  if (known) return known;
  const found = placeOf(view, catalog.namespace, generation);
  const stored = storedShape(catalog, generation, view) ?? createOnce(catalog, generation, found);
  if (stored !== shape) fail('VIEW_CHANGED', `view ${view.name} was stored with another declaration: rebuild it`);
  catalog.places.set(key, found);
  return found;
};

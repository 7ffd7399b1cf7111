import type { Batch, Write } from '../port.js';
import type { Catalog } from './catalog.js';
import { liveOf, place, stateOf } from './catalog.js';
import type { Place } from './compile-test.js';
import type { Sqlite } from './database.js';
import { name, sql } from './sql.js';
import type { Sql } from './sql.js';
import { columnsOf, hasSets, membersOf, rowOf } from './tables.js';

const CONFLICT = Symbol('conflict');

const insert = ({ view, table }: Place, { id, position, document }: Write): Sql => {
  const row = rowOf(view, document);
  const columns = ['id', '_position', ...columnsOf(view)].map((column) => name(column));
  const marks = columns.map(() => '?').join(', ');
  const text = `insert into ${name(table)} (${columns.join(', ')}) values (${marks}) on conflict (id) do nothing`;
  return sql(text, id, position, ...row);
};

const update = ({ view, table }: Place, { id, position, document, loaded }: Write): Sql => {
  const columns = columnsOf(view).map((column) => `${name(column)} = ?`);
  const text = `update ${name(table)} set _position = ?, ${columns.join(', ')} where id = ? and _position = ?`;
  return sql(text, position, ...rowOf(view, document), id, loaded);
};

const writeMembers = (sqlite: Sqlite, at: Place, { id, document, loaded }: Write): void => {
  if (!hasSets(at.view)) return;
  const table = name(at.sets);
  if (loaded !== null) sqlite.run(sql(`delete from ${table} where id = ?`, id));
  membersOf(at.view, document).forEach(([field, value]) => {
    sqlite.run(sql(`insert into ${table} (field, value, id) values (?, ?, ?)`, field, value, id));
  });
};

const writeOne = (sqlite: Sqlite, at: Place, write: Write): void => {
  const changed = sqlite.run(write.loaded === null ? insert(at, write) : update(at, write));
  if (changed !== 1) throw CONFLICT;
  writeMembers(sqlite, at, write);
};

const moveCheckpoint = ({ sqlite, namespace }: Catalog, generation: number, reader: Batch['checkpoint']): void => {
  const further = 'do update set position = max(position, excluded.position)';
  const text = `insert into checkpoints values (?, ?, ?, ?) on conflict (namespace, generation, name) ${further}`;
  sqlite.run(sql(text, namespace, generation, reader.name, reader.position));
};

/** A former or dropped generation takes no writes: what was folded there must be loaded again from the live one. */
const refuseOverwritten = (catalog: Catalog, generation: number): void => {
  const writable = generation === liveOf(catalog) || stateOf(catalog, generation) === 'building';
  if (!writable) throw CONFLICT;
};

/** Documents and checkpoint in one transaction, or nothing. */
export const writeBatch = (catalog: Catalog, generation: number, batch: Batch): 'written' | 'conflict' => {
  const { sqlite } = catalog;
  try {
    refuseOverwritten(catalog, generation);
    const places = batch.writes.map(({ view }) => place(catalog, generation, view));
    sqlite.writing(() => {
      refuseOverwritten(catalog, generation);
      batch.writes.forEach((write, index) => {
        writeOne(sqlite, places[index] as Place, write);
      });
      moveCheckpoint(catalog, generation, batch.checkpoint);
    });
    return 'written';
  } catch (thrown) {
    if (thrown === CONFLICT) return 'conflict';
    throw thrown;
  }
};

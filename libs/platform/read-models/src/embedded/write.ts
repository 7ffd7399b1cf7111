import type { Batch, Write } from '../port.js';
import { fail } from '../read-model-error.js';
import type { Catalog } from './catalog.js';
import { liveOf, place, stateOf } from './catalog.js';
import { columnsOf } from './columns.js';
import type { Sqlite } from './database.js';
import { name, sql } from './sql.js';
import type { Bound } from './sql.js';
import type { Place } from './tables.js';
import { writeMembers } from './write-members.js';

const CONFLICT = Symbol('conflict');

/** Texts of the two statements that write a document. */
interface Texts {
  readonly insert: string;
  readonly update: string;
}

const textsOf = ({ view, table }: Place): Texts => {
  const columns = columnsOf(view).map((column) => name(column.name));
  const marks = columns.map(() => '?').join(', ');
  const into = `insert into ${name(table)} (id, _position, ${columns.join(', ')}) values (?, ?, ${marks})`;
  const set = columns.map((column) => `${column} = ?`).join(', ');
  return {
    insert: `${into} on conflict (id) do nothing`,
    update: `update ${name(table)} set _position = ?, ${set} where id = ? and _position = ?`,
  };
};

const writeOne = (sqlite: Sqlite, { view }: Place, texts: Texts, write: Write): void => {
  const { id, position, document, loaded } = write;
  const row: readonly Bound[] = columnsOf(view).map(({ valueOf }) => (document === null ? null : valueOf(document)));
  const changed = sqlite.run(
    loaded === null ? sql(texts.insert, id, position, ...row) : sql(texts.update, position, ...row, id, loaded),
  );
  if (changed !== 1) throw CONFLICT;
};

const writeView = (sqlite: Sqlite, at: Place, writes: readonly Write[]): void => {
  const texts = textsOf(at);
  writes.forEach((write) => {
    writeOne(sqlite, at, texts, write);
  });
  writeMembers(sqlite, at, writes);
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

/** The writes of each view; a document is written once in a batch. */
const byPlace = (catalog: Catalog, generation: number, writes: readonly Write[]): ReadonlyMap<Place, Write[]> => {
  const ids = new Set(writes.map(({ view, id }) => `${view.name} ${id}`));
  if (ids.size < writes.length) fail('BATCH_INVALID', 'a batch writes a document once');
  const groups = new Map<Place, Write[]>();
  writes.forEach((write) => {
    const at = place(catalog, generation, write.view);
    const group = groups.get(at);
    if (group) group.push(write);
    else groups.set(at, [write]);
  });
  return groups;
};

/** Documents and checkpoint in one transaction, or nothing. */
export const writeBatch = (catalog: Catalog, generation: number, batch: Batch): 'written' | 'conflict' => {
  const { sqlite } = catalog;
  try {
    refuseOverwritten(catalog, generation);
    const groups = byPlace(catalog, generation, batch.writes);
    sqlite.writing(() => {
      refuseOverwritten(catalog, generation);
      groups.forEach((writes, at) => {
        writeView(sqlite, at, writes);
      });
      moveCheckpoint(catalog, generation, batch.checkpoint);
    });
    return 'written';
  } catch (thrown) {
    if (thrown === CONFLICT) return 'conflict';
    throw thrown;
  }
};

import type { Write } from '../port.js';
import { hasSets, membersOf } from './columns.js';
import type { Sqlite } from './database.js';
import { name, sql } from './sql.js';
import type { Place } from './tables.js';

type Member = readonly [field: string, value: string];

interface Row {
  readonly id: string;
  readonly field: string;
  readonly value: string;
}

const keyOf = ([field, value]: Member): string => `${field} ${value}`;

const storedMembers = (
  sqlite: Sqlite,
  { sets }: Place,
  ids: readonly string[],
): ReadonlyMap<string, readonly Member[]> => {
  const text = `select id, field, value from ${name(sets)} where id in (select value from json_each(?))`;
  const byId = new Map<string, Member[]>(ids.map((id) => [id, []]));
  sqlite.all<Row>(sql(text, JSON.stringify(ids))).forEach(({ id, field, value }) => byId.get(id)?.push([field, value]));
  return byId;
};

const missingFrom = (members: readonly Member[], others: readonly Member[]): readonly Member[] => {
  const keys = new Set(others.map(keyOf));
  return members.filter((member) => !keys.has(keyOf(member)));
};

type Change = readonly [field: string, value: string, id: string];

const byKey = (one: Change, other: Change): number => {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return String(one[at]) < String(other[at]) ? -1 : 1;
};

const PARTS = ['field', 'value', 'id'].map((part, index) => `json_extract(value, '$[${index}]') as ${part}`).join(', ');

/** All changes in one statement, in the order of the key: a batch touches thousands of members. */
const changeAll = (sqlite: Sqlite, statement: string, changes: readonly Change[]): void => {
  if (changes.length === 0) return;
  const rows = `select ${PARTS} from json_each(?)`;
  sqlite.run(sql(statement.replace('ROWS', rows), JSON.stringify([...changes].sort(byKey))));
};

/** Brings the members of the written documents up to date; most writes change none, and then none is touched. */
export const writeMembers = (sqlite: Sqlite, place: Place, writes: readonly Write[]): void => {
  if (!hasSets(place.view)) return;
  const table = name(place.sets);
  const loaded = writes.filter((write) => write.loaded !== null).map(({ id }) => id);
  const stored = storedMembers(sqlite, place, loaded);
  const changes = writes.map(({ id, document }) => {
    const [before, after] = [stored.get(id) ?? [], membersOf(place.view, document)];
    const of = (members: readonly Member[]): readonly Change[] => members.map((member) => [...member, id]);
    return { gone: of(missingFrom(before, after)), come: of(missingFrom(after, before)) };
  });
  const gone = changes.flatMap((change) => change.gone);
  const come = changes.flatMap((change) => change.come);
  changeAll(sqlite, `delete from ${table} where (field, value, id) in (ROWS)`, gone);
  changeAll(sqlite, `insert into ${table} (field, value, id) ROWS`, come);
};

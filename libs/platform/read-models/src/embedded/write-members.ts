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

/** Brings the members of the written documents up to date; most writes change none, and then none is touched. */
export const writeMembers = (sqlite: Sqlite, place: Place, writes: readonly Write[]): void => {
  if (!hasSets(place.view)) return;
  const table = name(place.sets);
  const stored = storedMembers(
    sqlite,
    place,
    writes.filter(({ loaded }) => loaded !== null).map(({ id }) => id),
  );
  writes.forEach(({ id, document }) => {
    const before = stored.get(id) ?? [];
    const after = membersOf(place.view, document);
    missingFrom(before, after).forEach((member) => {
      sqlite.run(sql(`delete from ${table} where field = ? and value = ? and id = ?`, ...member, id));
    });
    missingFrom(after, before).forEach((member) => {
      sqlite.run(sql(`insert into ${table} (field, value, id) values (?, ?, ?)`, ...member, id));
    });
  });
};

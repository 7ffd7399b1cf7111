import Database from 'libsql';
import type { Incoming, Offsets, Outgoing } from '../port.js';
import { deserialise, serialise } from '../serialise.js';

const BATCH = 200;

const SCHEMA = `
  create table if not exists message (
    topic text not null, message_offset integer not null, body text not null,
    primary key (topic, message_offset)
  ) without rowid`;

const SELECT = `
  select message_offset, body from message where topic = ? and message_offset >= ?
  order by message_offset limit ${BATCH}`;

interface Row {
  readonly message_offset: number;
  readonly body: string;
}

/** Topics on local disk. */
export interface TopicLog {
  /** All of them or none. */
  readonly append: (messages: readonly Outgoing[]) => void;
  readonly readFrom: (topic: string, offset: bigint) => readonly Incoming[];
  readonly endOf: (topic: string) => bigint;
  /** Of every topic that was ever written. */
  readonly ends: () => Offsets;
  readonly close: () => void;
}

const opened = (file: string): Database.Database => {
  const database = new Database(file);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec(SCHEMA);
  return database;
};

const storedEnds = (database: Database.Database): Map<string, bigint> => {
  const rows = database.prepare('select topic, max(message_offset) as last from message group by topic').all();
  return new Map((rows as { topic: string; last: number }[]).map(({ topic, last }) => [topic, BigInt(last) + 1n]));
};

/**
 * Opens the file. Writes are on disk before they are acknowledged: the relay's and the consumers' positions, kept elsewhere,
 * must never be ahead of what survives.
 */
export const openTopicLog = (file: string): TopicLog => {
  const database = opened(file);
  const insert = database.prepare('insert into message (topic, message_offset, body) values (?, ?, ?)');
  const select = database.prepare(SELECT);
  let ends = storedEnds(database);
  const endOf = (topic: string): bigint => ends.get(topic) ?? 0n;
  const write = database.transaction((messages: readonly Outgoing[]) => {
    for (const { topic, message } of messages) {
      insert.run(topic, Number(endOf(topic)), serialise(message));
      ends.set(topic, endOf(topic) + 1n);
    }
  });
  return {
    append: (messages) => {
      try {
        write(messages);
      } catch (thrown) {
        ends = storedEnds(database);
        throw thrown;
      }
    },
    readFrom: (topic, offset) =>
      (select.all(topic, Number(offset)) as Row[]).map((row) => ({
        source: topic,
        offset: BigInt(row.message_offset),
        message: deserialise(row.body),
      })),
    endOf,
    ends: () => new Map(ends),
    close: () => database.close(),
  };
};

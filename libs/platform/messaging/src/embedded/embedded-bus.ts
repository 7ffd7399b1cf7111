import Database from 'libsql';
import type { Consumption, Incoming, MessageBus, Offsets, Outgoing, Reached } from '../port.js';
import { deserialise, serialise } from '../serialise.js';

const BATCH = 200;

const SCHEMA = `
  create table if not exists message (
    topic text not null, message_offset integer not null, body text not null,
    primary key (topic, message_offset)
  ) without rowid`;

interface Row {
  readonly message_offset: number;
  readonly body: string;
}

/**
 * The bus of one process, its topics on local disk. They are a copy that the relay can publish again from the log, so
 * writes are not forced to disk; the relay's checkpoint never runs ahead of what survived (it re-sends, nothing doubles).
 */
export const openEmbeddedBus = (file: string): MessageBus => {
  const database = new Database(file);
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = normal');
  database.exec(SCHEMA);
  const insert = database.prepare('insert into message (topic, message_offset, body) values (?, ?, ?)');
  const select = database.prepare(
    `select message_offset, body from message where topic = ? and message_offset >= ? order by message_offset limit ${BATCH}`,
  );
  const last = database.prepare('select coalesce(max(message_offset), -1) as last from message where topic = ?');
  const waiting = new Set<() => void>();
  const ends = new Map<string, bigint>();
  let newest: Reached | null = null;

  const endOf = (topic: string): bigint => {
    const known = ends.get(topic) ?? BigInt((last.all(topic)[0] as { last: number }).last) + 1n;
    ends.set(topic, known);
    return known;
  };
  const write = database.transaction((messages: readonly Outgoing[]) => {
    for (const { topic, message } of messages) {
      const offset = endOf(topic);
      insert.run(topic, Number(offset), serialise(message));
      ends.set(topic, offset + 1n);
    }
  });
  const wake = (): void => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const published = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      else waiting.add(resolve);
    });

  const readFrom = (topic: string, offset: bigint): readonly Incoming[] =>
    (select.all(topic, Number(offset)) as Row[]).map((row) => ({
      source: topic,
      offset: BigInt(row.message_offset),
      message: deserialise(row.body),
    }));

  const consumeTopic = async (topic: string, consumption: Consumption, signal: AbortSignal): Promise<void> => {
    let next = await consumption.from(topic);
    while (!signal.aborted) {
      const batch = readFrom(topic, next);
      if (batch.length === 0) await published(signal);
      else await consumption.handle(batch);
      next = (batch.at(-1)?.offset ?? next - 1n) + 1n;
    }
  };

  const endOffsets = (topics: readonly string[]): Offsets => new Map(topics.map((topic) => [topic, endOf(topic)]));

  return {
    publish: async (messages) => {
      try {
        write(messages);
      } catch (thrown) {
        ends.clear();
        throw thrown;
      }
      wake();
    },
    endOffsets: async (topics) => endOffsets(topics),
    consume: async (consumption, signal) => {
      signal.addEventListener('abort', wake, { once: true });
      await Promise.all(consumption.topics.map((topic) => consumeTopic(topic, consumption, signal)));
    },
    announce: async ({ position, time }) => {
      newest = { position, time, ends: endOffsets([...ends.keys()]) };
    },
    reached: async () => newest,
    close: async () => {
      wake();
      database.close();
    },
  };
};

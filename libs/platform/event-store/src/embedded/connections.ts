import { existsSync } from 'node:fs';
import Database from 'libsql';
import AsyncDatabase from 'libsql/promise';
import { DDL, FORMAT, READER_PRAGMAS, WRITER_PRAGMAS } from './schema.js';
import { storeError } from './store-error.js';

/** A prepared statement of the writing connection: answers at once, from the page cache. Values are best given as one list. */
export interface WriterStatement {
  readonly run: (values: readonly unknown[]) => { readonly changes: number; readonly lastInsertRowid: number };
  readonly get: (...values: readonly unknown[]) => unknown;
}

/** The writing connection; `exec` works on a thread of the engine. */
export interface WriterConnection {
  readonly exec: (sql: string) => Promise<void>;
  readonly prepare: (sql: string) => Promise<WriterStatement>;
  readonly close: () => void;
}

export const openWriter = async (file: string): Promise<WriterConnection> => {
  const connection = new AsyncDatabase(file, {}) as unknown as WriterConnection;
  for (const pragma of WRITER_PRAGMAS) await connection.exec(pragma);
  refuseNewerFormat(file);
  await connection.exec(DDL);
  return connection;
};

export const openReader = (file: string): Database.Database => {
  if (!existsSync(file)) throw storeError('EVENT_LOG_MISSING', `There is no event log at ${file}.`);
  refuseNewerFormat(file);
  const reader = new Database(file);
  for (const pragma of READER_PRAGMAS) reader.exec(pragma);
  return reader;
};

const refuseNewerFormat = (file: string): void => {
  const reader = new Database(file);
  const [row] = reader.prepare('pragma user_version').all() as readonly { user_version: number }[];
  reader.close();
  const found = row?.user_version ?? 0;
  if (found > FORMAT) {
    throw storeError('EVENT_LOG_NEWER', `The event log ${file} has format ${found}; this program knows ${FORMAT}.`);
  }
};

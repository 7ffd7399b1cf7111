import Database from 'libsql';
import type { Sql } from './sql.js';
import { sql } from './sql.js';

type Connection = InstanceType<typeof Database>;
type Statement = ReturnType<Connection['prepare']>;

/** The few things asked of SQLite. All of it is synchronous: a transaction is never seen half done by this process. */
export interface Sqlite {
  readonly all: <Row>(statement: Sql) => readonly Row[];
  /** Number of rows changed. */
  readonly run: (statement: Sql) => number;
  /** Rolls back when `work` throws. */
  readonly reading: <Result>(work: () => Result) => Result;
  readonly writing: <Result>(work: () => Result) => Result;
  readonly close: () => void;
}

const BUSY_MS = 5000;
const KEPT_STATEMENTS = 500;

/** Statements by their text; parameters are bound, so few texts recur. */
const preparing = (connection: Connection): ((text: string) => Statement) => {
  const kept = new Map<string, Statement>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    const statement = connection.prepare(text);
    kept.set(text, statement);
    return statement;
  };
};

const transacting =
  (connection: Connection, begin: string) =>
  <Result>(work: () => Result): Result => {
    connection.exec(begin);
    try {
      const result = work();
      connection.exec('commit');
      return result;
    } catch (thrown) {
      if (connection.inTransaction) connection.exec('rollback');
      throw thrown;
    }
  };

/**
 * Opens a file, or ':memory:'; `lasting` unless what it holds ends with the process. `synchronous=normal`: after a power failure the last batches may be missing, documents and
 * checkpoint together, and are read again from the log. 32 MiB of pages are kept in memory, since ids are random: every
 * write meets other pages.
 */
export const openSqlite = (file: string, lasting = true): Sqlite => {
  const connection = new Database(file, { timeout: BUSY_MS });
  connection.exec('pragma journal_mode = wal');
  connection.exec(`pragma synchronous = ${lasting ? 'normal' : 'off'}`);
  connection.exec('pragma cache_size = -32768');
  const prepared = preparing(connection);
  return {
    all: <Row>({ text, values }: Sql) => prepared(text).all([...values]) as Row[],
    run: ({ text, values }) => prepared(text).run([...values]).changes,
    reading: transacting(connection, 'begin'),
    writing: transacting(connection, 'begin immediate'),
    close: () => {
      connection.close();
    },
  };
};

/** Runs statements without parameters. */
export const runEach = (sqlite: Sqlite, statements: readonly string[]): void => {
  statements.forEach((statement) => sqlite.run(sql(statement)));
};

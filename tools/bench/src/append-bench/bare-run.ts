import { join } from 'node:path';
import { DDL, GIVEN, INSERT, WRITER_PRAGMAS } from '@chidao/event-store/engine';
import Database from 'libsql';
import AsyncDatabase from 'libsql/promise';

type Row = readonly unknown[];

/** The engine alone, as fast as it goes: the adapter's last rows, its pragmas, its statement, its group size. */
export interface Bare {
  /** Seconds for the last `events` rows of the log, in `commits` transactions. */
  readonly run: (events: number, commits: number) => Promise<number>;
  readonly close: () => void;
}

interface Engine {
  /** On a thread of the engine where that is asynchronous. */
  readonly exec: (sql: string) => unknown;
  readonly prepare: (sql: string) => Statement | Promise<Statement>;
  readonly close: () => unknown;
}

interface Statement {
  readonly run: (row: Row) => unknown;
}

/** `blocking`: all on the thread of the caller; `threaded`: COMMIT on one of the engine's, as the adapter does it. */
export const openBare = async (directory: string, kind: 'blocking' | 'threaded'): Promise<Bare> => {
  const file = join(directory, `${kind}.db`);
  const engine = (kind === 'blocking' ? new Database(file) : new AsyncDatabase(file, {})) as unknown as Engine;
  for (const sql of [...WRITER_PRAGMAS, DDL]) await engine.exec(sql);
  const begin = await engine.prepare('begin immediate');
  const insert = await engine.prepare(INSERT);
  const log = new Database(join(directory, 'events.db'));
  const lastRows = log.prepare(`select ${GIVEN} from event order by position desc limit ?`).raw();
  return {
    run: async (events, commits) => {
      const rows = (lastRows.all(events) as Row[]).reverse();
      const since = performance.now();
      for (let commit = 0, written = 0; commit < commits; commit += 1) {
        const due = Math.round(((commit + 1) * events) / commits);
        begin.run([]);
        for (; written < due; written += 1) insert.run(rows[written] ?? []);
        await engine.exec('commit');
      }
      return (performance.now() - since) / 1000;
    },
    close: () => {
      log.close();
      engine.close();
    },
  };
};

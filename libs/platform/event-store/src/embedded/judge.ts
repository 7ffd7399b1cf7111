import type { SerialisedEvent } from '../limits.js';
import type { AppendOutcome, ExpectedRevision } from '../port.js';
import type { WriterConnection } from './connections.js';
import { COLUMNS, toRow } from './rows.js';

/** One append as it waits for its turn. */
export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly SerialisedEvent[];
}

export interface Judged {
  readonly outcome: Exclude<AppendOutcome, { status: 'unknown' }>;
  readonly inserted: number;
}

/** Judges one append inside the open transaction by its expected revision, and inserts what it accepts. */
export type Judge = (append: Append) => Judged;

interface Place {
  readonly revision: number;
  readonly position: number;
}

export const openJudge = async (connection: WriterConnection): Promise<Judge> => {
  const statements = await prepare(connection);
  return (append) => {
    const last = statements.lastOf.get(append.stream) as Place | undefined;
    const actual = last ? BigInt(last.revision) : null;
    const expected = append.expected === 'no_stream' ? null : append.expected;
    if (actual === expected) return { outcome: insert(statements, append), inserted: append.events.length };
    return { outcome: repeated(statements, append) ?? { status: 'rejected', actual }, inserted: 0 };
  };
};

type Statements = Awaited<ReturnType<typeof prepare>>;

const prepare = async (connection: WriterConnection) => ({
  insert: await connection.prepare(`insert into event (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)`),
  lastOf: await connection.prepare(
    'select revision, position from event where stream = ? order by revision desc limit 1',
  ),
  placeOf: await connection.prepare(
    'select revision, position from event where stream = ? and revision = ? and id = ?',
  ),
  head: await connection.prepare('select coalesce(max(position), -1) as head from event'),
});

const insert = (statements: Statements, { stream, events }: Append): Judged['outcome'] => {
  const { head } = statements.head.get() as { readonly head: number };
  events.forEach((event, index) => statements.insert.run(...toRow(stream, event, head + 1 + index)));
  return committed({ revision: Number(events.at(-1)?.revision), position: head + events.length });
};

/** The same ids were stored at the same revisions before: the answer is the old one. */
const repeated = (statements: Statements, { stream, events }: Append): Judged['outcome'] | null => {
  const places = events.map(
    ({ id, revision }) => statements.placeOf.get(stream, Number(revision), id) as Place | undefined,
  );
  const last = places.at(-1);
  return last && places.every(Boolean) ? committed(last) : null;
};

const committed = ({ revision, position }: Place): Judged['outcome'] => ({
  status: 'committed',
  revision: BigInt(revision),
  position: BigInt(position),
});

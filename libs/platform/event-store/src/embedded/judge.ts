import type { SerialisedEvent } from '../limits.js';
import type { AppendOutcome, ExpectedRevision } from '../port.js';
import type { WriterConnection } from './connections.js';
import { toRow } from './rows.js';
import { INSERT } from './schema.js';

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

/** Inside the open transaction: judges each append by its expected revision, and inserts what it accepts. */
export type Judge = (group: readonly Append[]) => readonly Judged[];

interface Place {
  readonly revision: number;
  readonly position: number;
}

export const openJudge = async (connection: WriterConnection): Promise<Judge> => {
  const statements = await prepare(connection);
  return (group) => {
    let { head } = statements.head.get() as { readonly head: number };
    return group.map((append) => {
      const inserted = insert(statements, append, head);
      head += inserted;
      const outcome = inserted > 0 ? committed(placeAt(append, head)) : answerTo(statements, append);
      return { outcome, inserted };
    });
  };
};

type Statements = Awaited<ReturnType<typeof prepare>>;

const prepare = async (connection: WriterConnection) => ({
  insert: await connection.prepare(INSERT),
  lastOf: await connection.prepare(
    'select revision, position from event where stream = ? order by revision desc limit 1',
  ),
  placeOf: await connection.prepare(
    'select revision, position from event where stream = ? and revision = ? and id = ?',
  ),
  head: await connection.prepare('select coalesce(max(position), -1) as head from event'),
});

/** All events or none: whether the first follows the stream's last decides for all. */
const insert = ({ insert }: Statements, { stream, events }: Append, head: number): number => {
  const isInserted = (event: SerialisedEvent, index: number) =>
    insert.run(toRow(stream, event, head + 1 + index)).changes === 1;
  return events.every(isInserted) ? events.length : 0;
};

/** The same ids at the same revisions get the old answer; anything else is rejected. */
const answerTo = (statements: Statements, { stream, events }: Append): Judged['outcome'] => {
  const places = events.map(
    ({ id, revision }) => statements.placeOf.get(stream, Number(revision), id) as Place | undefined,
  );
  const repeated = places.every(Boolean) && places.at(-1);
  if (repeated) return committed(repeated);
  const last = statements.lastOf.get(stream) as Place | undefined;
  return { status: 'rejected', actual: last ? BigInt(last.revision) : null };
};

const placeAt = ({ events }: Append, position: number): Place => ({
  revision: Number(events.at(-1)?.revision),
  position,
});

const committed = ({ revision, position }: Place): Judged['outcome'] => ({
  status: 'committed',
  revision: BigInt(revision),
  position: BigInt(position),
});

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

/** Inside the open transaction: judges an append by its expected revision, and inserts it if it accepts it. */
export type Judge = (append: Append) => Judged;

interface Place {
  readonly revision: number;
  readonly position: number;
}

export const openJudge = async (connection: WriterConnection): Promise<Judge> => {
  const statements = await prepare(connection);
  return (append) => {
    const place = insert(statements, append);
    return place
      ? { outcome: committed(place), inserted: append.events.length }
      : { outcome: answerTo(statements, append), inserted: 0 };
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
});

/** All events or none: whether the first follows the stream's last decides for all. */
const insert = ({ insert }: Statements, { stream, events }: Append): Place | null => {
  let place: Place | null = null;
  for (const event of events) {
    const { changes, lastInsertRowid } = insert.run(toRow(stream, event));
    if (changes === 0) return null;
    place = { revision: Number(event.revision), position: lastInsertRowid };
  }
  return place;
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

const committed = ({ revision, position }: Place): Judged['outcome'] => ({
  status: 'committed',
  revision: BigInt(revision),
  position: BigInt(position),
});

// Also what the bench gives to the bare engine (`@chidao/event-store/engine`).

/** Shape of the file; a reader refuses a newer one. */
export const FORMAT = 1;

/**
 * Durable when COMMIT returns, also after power loss (`fullfsync` matters on macOS only). Waits 5 s for a lock.
 * Given one by one: pragmas inside a batch would hide which of them failed.
 */
export const WRITER_PRAGMAS = [
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma fullfsync = on',
  'pragma busy_timeout = 5000',
];

export const READER_PRAGMAS = ['pragma busy_timeout = 5000', 'pragma query_only = on'];

/** The log is append-only: positions are given by the writer, grow by one, and no row is ever changed or deleted. */
export const DDL = `
  create table if not exists event (
    position integer primary key,
    stream text not null,
    revision integer not null,
    id text not null,
    type text not null,
    envelope text not null,
    data text not null,
    unique (stream, revision)
  ) strict;
  create trigger if not exists event_is_never_changed before update on event
    begin select raise(abort, 'events are never changed'); end;
  create trigger if not exists event_is_never_deleted before delete on event
    begin select raise(abort, 'events are never deleted'); end;
  pragma user_version = ${FORMAT};
`;

/** What an append gives; the position comes from the log itself. */
export const GIVEN = 'stream, revision, id, type, envelope, data';

/**
 * Reads events as `rows.ts` takes them: texts as bytes, since the engine ends the process at a text that is no UTF-8 (a
 * flipped bit), and in one piece, since that is twice as fast. None of them holds a line break: JSON escapes it. A flipped
 * bit may also turn a column into NULL.
 */
export const READ = `
  select position, coalesce(cast(revision as integer), -1), coalesce(cast(
    stream || char(10) || id || char(10) || type || char(10) || envelope || char(10) || data as blob
  ), x'') from event`;

/** Stores an event behind the last one of the log if it follows the last one of its stream, else nothing. */
export const INSERT = `
  insert into event (position, ${GIVEN})
  select (select coalesce(max(position), -1) + 1 from event), ?1, ?2, ?3, ?4, ?5, ?6
  where coalesce((select max(revision) from event where stream = ?1), -1) = ?2 - 1
`;

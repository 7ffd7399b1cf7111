import { isDomainError } from '@chidao/kernel';

/**
 * What becomes of an input whose work threw: `moment` is tried again in place; `place` would meet every other input too
 * (a disk that is full, read models of another shape, a log that cannot be read) and must end the loop; `poison` is the input's own and is parked.
 */
export type Failure = 'moment' | 'place' | 'poison';

/** Refusals that come from the moment, not from the domain: tried again, never recorded. */
export const TRANSIENT: ReadonlySet<string> = new Set(['OUTCOME_UNKNOWN', 'CONCURRENT_CHANGE']);

const OF_THE_MOMENT =
  /^(SQLITE_BUSY|SQLITE_LOCKED|STORE_|READ_MODEL_CONFLICT|WRITERS_CONTEND|GENERATION_GONE|ECONN|ETIMEDOUT)/;
const OF_THE_PLACE =
  /^(SQLITE_(FULL|IOERR|CORRUPT|CANTOPEN|READONLY|NOTADB|NOMEM)|READER_CHANGED|VIEW_CHANGED|VIEW_INVALID|EVENT_|ENOSPC)/;

export const failureOf = (thrown: unknown): Failure => {
  if (isDomainError(thrown)) return TRANSIENT.has(thrown.code) ? 'moment' : 'poison';
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (OF_THE_MOMENT.test(code)) return 'moment';
  return OF_THE_PLACE.test(code) ? 'place' : 'poison';
};

/** In one line, for whoever must mend it. */
export const causeOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown';

/** A read model cannot do what was asked; `code` is stable. None of these is a user's fault. */
export interface ReadModelError extends Error {
  readonly code: ReadModelErrorCode;
}

export type ReadModelErrorCode =
  | 'FIELD_NOT_DECLARED'
  | 'TEST_NOT_POSSIBLE'
  | 'FIELD_KIND'
  | 'PAGE_INVALID'
  | 'BATCH_INVALID'
  | 'VIEW_INVALID'
  /** The stored view was made with another declaration: rebuild. */
  | 'VIEW_CHANGED'
  /** The reader's views are not those that its checkpoint speaks of: rebuild. */
  | 'READER_CHANGED'
  | 'WRITERS_CONTEND'
  | 'GENERATION_GONE'
  | 'GENERATION_LIVE'
  | 'REBUILD_BEHIND';

/** Throws a `ReadModelError`. */
export const fail = (code: ReadModelErrorCode, message: string): never => {
  throw Object.assign(new Error(`${code}: ${message}`), { code });
};

/** Whether something thrown is a `ReadModelError` with that code. */
export const isReadModelError = (thrown: unknown, code: ReadModelErrorCode): thrown is ReadModelError =>
  thrown instanceof Error && (thrown as Partial<ReadModelError>).code === code;

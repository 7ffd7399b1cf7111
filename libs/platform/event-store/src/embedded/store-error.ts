/** Why a log cannot be used at all; not a refusal of a command. */
export type StoreErrorCode =
  'EVENT_LOG_MISSING' | 'EVENT_LOG_NEWER' | 'EVENT_LOG_IN_USE' | 'EVENT_LOG_READ_ONLY' | 'EVENT_LOG_CLOSED';

/** A row that holds no event any more: somebody changed the file. Reading can go on behind its position. */
export const unreadable = (position: number, cause: unknown): Error & { readonly code: 'EVENT_UNREADABLE' } =>
  Object.assign(new Error(`The event at position ${position} cannot be read.`, { cause }), {
    code: 'EVENT_UNREADABLE' as const,
    position: BigInt(position),
  });

export const storeError = (code: StoreErrorCode, message: string): Error & { readonly code: StoreErrorCode } =>
  Object.assign(new Error(message), { code });

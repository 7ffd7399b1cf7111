/** Why a log cannot be used at all; not a refusal of a command. */
export type StoreErrorCode =
  'EVENT_LOG_MISSING' | 'EVENT_LOG_NEWER' | 'EVENT_LOG_IN_USE' | 'EVENT_LOG_READ_ONLY' | 'EVENT_LOG_CLOSED';

export const storeError = (code: StoreErrorCode, message: string): Error & { readonly code: StoreErrorCode } =>
  Object.assign(new Error(message), { code });

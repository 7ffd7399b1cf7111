/** Storage of bytes or personal data failed in a way that its caller can name. */
export interface BlobError extends Error {
  readonly code: 'BLOB_CORRUPT' | 'REF_INVALID' | 'PERSON_ERASED' | 'MASTER_KEY_INVALID' | 'VAULT_CORRUPT';
}

/** Throws a `BlobError`. The message never holds personal data. */
export const fail = (code: BlobError['code'], message: string): never => {
  throw Object.assign(new Error(`${code}: ${message}`), { code });
};

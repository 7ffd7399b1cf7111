/** Injection token of the desk. */
export const DESK = 'query:desk';
/** Injection token of the texts by hash. */
export const BLOBS = 'query:blobs';

import type { BlobRef } from '@chidao/kernel';

/** Bytes kept by the SHA-256 of their content: what is stored under a reference never changes. */
export interface BlobStore {
  /** Durable when it returns; the same bytes again change nothing. Answers the reference. */
  readonly put: (bytes: Uint8Array) => Promise<BlobRef>;
  /** Null where nothing is stored. Throws `BLOB_CORRUPT` instead of handing out bytes that are not those put. */
  readonly get: (ref: BlobRef) => Promise<Uint8Array | null>;
  readonly has: (ref: BlobRef) => Promise<boolean>;
}

/** Stores a text as UTF-8. The text is stored as given: bring it to NFC before. */
export const putText = (store: BlobStore, text: string): Promise<BlobRef> => store.put(new TextEncoder().encode(text));

/** The text stored under a reference; null where nothing is stored. Throws where the bytes are no UTF-8. */
export const getText = async (store: BlobStore, ref: BlobRef): Promise<string | null> => {
  const bytes = await store.get(ref);
  return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
};

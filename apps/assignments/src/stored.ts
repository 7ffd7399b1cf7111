import type { BlobStore } from '@chidao/blobs';
import { refuse } from '@chidao/kernel';

/** Refuses with `FILE_NOT_STORED` a hash under which nothing was put; null passes, the decision says whether it may. */
export const requireStored = async (blobs: BlobStore, ...hashes: readonly (string | null)[]): Promise<void> => {
  for (const hash of hashes) {
    if (hash !== null && !(await blobs.has(hash))) return refuse('FILE_NOT_STORED', { hash });
  }
};

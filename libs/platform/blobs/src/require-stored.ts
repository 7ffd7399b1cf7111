import type { BlobRef } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { BlobStore } from './blob-store.js';

/** Refuses with `FILE_NOT_STORED` what was never put; null passes, the decision says whether it may. */
export const requireStored = async (store: BlobStore, ...refs: readonly (BlobRef | null)[]): Promise<void> => {
  for (const file of refs) {
    if (file !== null && !(await store.has(file))) refuse('FILE_NOT_STORED', { file });
  }
};

import { openEmbeddedEventStore } from '@chidao/event-store';
import { rebuildQuery } from '@chidao/query-service';
import type { RebuildProgress, Rebuilt } from '@chidao/read-models';
import { openEmbeddedReadModels } from '@chidao/read-models';
import { readModelsFileIn } from '../system/embedded-platform.js';

/**
 * Makes everything that queries show again from the log, beside what is live, and switches in one step. A running server
 * goes on with the new documents.
 */
export const rebuildReadModels = async (
  dataDir: string,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Rebuilt> => {
  const store = await openEmbeddedEventStore({ directory: dataDir, readOnly: true });
  const readModels = openEmbeddedReadModels({ file: readModelsFileIn(dataDir, 'query') });
  try {
    return await rebuildQuery({ store, readModels }, { onProgress });
  } finally {
    await readModels.close();
    await store.close();
  }
};

import type { ReadModels, ReadModelStore } from '@chidao/read-models';
import { isReadModelError } from '@chidao/read-models';

/** Asks one generation; where a rebuild has taken its place meanwhile, asks the new one from the beginning. */
export const pinned = async <Answer>(
  readModels: ReadModels,
  ask: (store: ReadModelStore) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await ask(await readModels.pin());
  } catch (thrown) {
    if (isReadModelError(thrown, 'GENERATION_GONE')) return ask(await readModels.pin());
    throw thrown;
  }
};

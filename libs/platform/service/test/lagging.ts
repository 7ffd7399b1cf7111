import type { ReadModels } from '@chidao/read-models';

/** Lookups that store nothing until they are let go. */
export interface Lagging {
  readonly around: (models: ReadModels) => ReadModels;
  readonly letGo: () => void;
}

export const laggingLookups = (): Lagging => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const around = (models: ReadModels): ReadModels => ({
    ...models,
    pin: async () => {
      const pinned = await models.pin();
      const write: typeof pinned.write = async (batch) => {
        if (batch.checkpoint.name.startsWith('lookups/')) await gate;
        return pinned.write(batch);
      };
      return { ...pinned, write };
    },
  });
  return { around, letGo: () => letGo() };
};

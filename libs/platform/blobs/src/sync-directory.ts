import { open } from 'node:fs/promises';

/** Makes the names in a directory durable: without it a file that was synced may still have no name after a power failure. */
export const syncDirectory = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobRef } from '@chidao/kernel';
import { fail } from '../blob-error.js';
import type { BlobStore } from '../blob-store.js';
import { syncDirectory } from '../sync-directory.js';

const REF = /^sha256:[0-9a-f]{64}$/u;

const refOf = (bytes: Uint8Array): BlobRef => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** `ab/cd/abcd…`: at most 256 entries in each of the upper directories. */
const pathOf = (directory: string, ref: BlobRef): string => {
  if (!REF.test(ref)) fail('REF_INVALID', 'not sha256: and lower-case hex');
  const hash = ref.slice('sha256:'.length);
  return join(directory, hash.slice(0, 2), hash.slice(2, 4), hash);
};

const unlessMissing = async <Result>(reading: Promise<Result>): Promise<Result | null> =>
  reading.catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return null;
    throw thrown;
  });

const exists = async (path: string): Promise<boolean> =>
  (await unlessMissing(access(path, constants.R_OK).then(() => true))) ?? false;

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const store = async (directory: string, path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(directory, `.${randomUUID()}`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
};

/** Also for a blob that was there: whoever moved it there may not have come so far. */
const syncName = async (directory: string, path: string): Promise<void> => {
  for (const level of [dirname(path), dirname(dirname(path)), directory]) await syncDirectory(level);
};

const intact = (bytes: Uint8Array | null, ref: BlobRef): Uint8Array | null => {
  if (bytes && refOf(bytes) !== ref) fail('BLOB_CORRUPT', ref);
  return bytes;
};

/**
 * Blobs as files in a directory. A blob is written beside, synced, then moved to its name, and the directories synced: after
 * a crash it is there whole or not at all. Every read checks the content; putting the bytes again mends a damaged file.
 */
export const openBlobDirectory = async (directory: string): Promise<BlobStore> => {
  await mkdir(directory, { recursive: true });
  return {
    put: async (bytes) => {
      const ref = refOf(bytes);
      const path = pathOf(directory, ref);
      const stored = await unlessMissing(readFile(path));
      if (!stored || refOf(stored) !== ref) await store(directory, path, bytes);
      await syncName(directory, path);
      return ref;
    },
    get: async (ref) => intact(await unlessMissing(readFile(pathOf(directory, ref))), ref),
    has: async (ref) => exists(pathOf(directory, ref)),
  };
};

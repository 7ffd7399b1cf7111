import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail } from '../blob-error.js';
import { KEY_BYTES, newKey } from './seal.js';
import { syncDirectory } from '../sync-directory.js';

const HEX_KEY = new RegExp(`^[0-9a-f]{${KEY_BYTES * 2}}\\n?$`, 'u');
const OTHERS = 0o077;

/** Whole or not at all, and never over a key that is there: whoever comes second uses the first one's. */
const createOnce = async (file: string): Promise<void> => {
  const temporary = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(temporary, 'wx', 0o600);
    await handle.writeFile(`${Buffer.from(newKey()).toString('hex')}\n`);
    await handle.sync().finally(() => handle.close());
    await link(temporary, file).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== 'EEXIST') throw thrown;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  await syncDirectory(dirname(file));
};

const refuseReadableByOthers = async (file: string): Promise<void> => {
  const { mode } = await stat(file);
  const readable = process.platform !== 'win32' && (mode & OTHERS) !== 0;
  if (readable) fail('MASTER_KEY_INVALID', 'the key file can be read by others than its owner');
};

/**
 * The embedded default: a random master key in a file that only its owner can read, made when it is missing. Throws
 * `MASTER_KEY_INVALID` where the file holds no key, or others can read it. Whoever loses this file loses all names.
 */
export const masterKeyFromFile = async (file: string): Promise<Uint8Array> => {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) await createOnce(file);
  await refuseReadableByOthers(file);
  const text = await readFile(file, 'utf8');
  if (!HEX_KEY.test(text)) fail('MASTER_KEY_INVALID', 'the key file holds no key in hex');
  return Buffer.from(text.trim(), 'hex');
};

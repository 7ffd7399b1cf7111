import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobRef } from '@chidao/kernel';
import { getText, openBlobDirectory, putText } from '../src/index.js';
import type { BlobStore } from '../src/index.js';

const SHA256_OF_ABC = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('a directory of blobs', () => {
  let directory: string;
  let store: BlobStore;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'blobs-'));
    store = await openBlobDirectory(directory);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const fileOf = (ref: BlobRef) => {
    const hash = ref.slice('sha256:'.length);
    return join(directory, hash.slice(0, 2), hash.slice(2, 4), hash);
  };

  it('names bytes by their SHA-256', async () => {
    expect(await putText(store, 'abc')).toBe(SHA256_OF_ABC);
    expect(await getText(store, SHA256_OF_ABC)).toBe('abc');
  });

  it('refuses to hand out bytes that were damaged', async () => {
    const ref = await putText(store, 'Công văn số 12');
    await writeFile(fileOf(ref), 'Công văn số 13');
    await expect(store.get(ref)).rejects.toMatchObject({ code: 'BLOB_CORRUPT' });
  });

  it('mends a damaged blob when its bytes are put again', async () => {
    const ref = await putText(store, 'Công văn số 12');
    await writeFile(fileOf(ref), '');
    await putText(store, 'Công văn số 12');
    expect(await getText(store, ref)).toBe('Công văn số 12');
  });

  it('never takes a path for a reference', async () => {
    const hex = SHA256_OF_ABC.slice('sha256:'.length);
    for (const ref of [
      'sha256:../../etc/passwd',
      'sha256:',
      hex,
      `sha256:${hex.toUpperCase()}`,
      `${SHA256_OF_ABC}\n`,
    ]) {
      await expect(store.get(ref as BlobRef)).rejects.toMatchObject({ code: 'REF_INVALID' });
    }
  });

  it('leaves no temporary file behind', async () => {
    await Promise.all(Array.from({ length: 20 }, () => putText(store, 'cùng một nội dung')));
    const names = await readdir(directory, { recursive: true });
    expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
    expect(names.filter((name) => name.length > 64)).toHaveLength(1);
  });
});

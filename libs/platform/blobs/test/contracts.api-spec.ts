import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  blobStoreCases,
  describeBlobStore,
  describePersonVault,
  failing,
  personVaultCases,
} from '@chidao/blobs/conformance';
import type { Made } from '@chidao/blobs/conformance';
import { masterKeyFromFile, openBlobDirectory, openPersonVault } from '../src/index.js';
import type { BlobStore, PersonVault } from '../src/index.js';

const inDirectory = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'blobs-'));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};

const makeBlobs = async (): Promise<Made<BlobStore>> => {
  const { directory, remove } = await inDirectory();
  const reopen = () => openBlobDirectory(directory);
  return { store: await reopen(), reopen, dispose: remove };
};

const makeVault = async (): Promise<Made<PersonVault>> => {
  const { directory, remove } = await inDirectory();
  const open = async () =>
    openPersonVault({ file: join(directory, 'vault.db'), masterKey: await masterKeyFromFile(join(directory, 'key')) });
  let store = await open();
  const reopen = async () => {
    await store.close();
    store = await open();
    return store;
  };
  return { store, reopen, dispose: async () => store.close().then(remove) };
};

describeBlobStore('a directory', makeBlobs);
describePersonVault('the embedded vault', makeVault);

const brokenBlobs: readonly [string, (right: BlobStore) => Partial<BlobStore>][] = [
  ['finds nothing', () => ({ get: async () => null })],
  [
    'hands out an empty blob for nothing',
    (right) => ({ get: async (ref) => (await right.get(ref)) ?? new Uint8Array() }),
  ],
  [
    'takes an empty blob for none',
    (right) => ({ put: async (bytes) => (bytes.length > 0 ? right.put(bytes) : 'sha256:') }),
  ],
  ['has everything', () => ({ has: async () => true })],
  ['takes any name for a reference', (right) => ({ get: (ref) => right.get(ref).catch(() => null) })],
];

const brokenVaults: readonly [string, (right: PersonVault) => Partial<PersonVault>][] = [
  ['does not erase', () => ({ erase: async () => undefined })],
  ['erases but says that it did not', () => ({ isErased: async () => false })],
  [
    'takes an erased person back',
    (right) => ({ put: (person, data) => right.put(person, data).catch(() => undefined) }),
  ],
  [
    'keeps the first data',
    (right) => ({
      put: async (person, data) => ((await right.get(person)) ? undefined : right.put(person, data)),
    }),
  ],
  [
    'keeps one person for all',
    (right) => ({
      put: (_, data) => right.put('all', data),
      get: () => right.get('all'),
    }),
  ],
];

describe('the contract suites catch', () => {
  it.each(brokenBlobs)('a store of blobs that %s', async (_, breaks) => {
    const make = async () => {
      const right = await makeBlobs();
      return { ...right, store: { ...right.store, ...breaks(right.store) } };
    };
    expect(await failing(blobStoreCases, make)).not.toEqual([]);
  });

  it.each(brokenVaults)('a vault that %s', async (_, breaks) => {
    const make = async () => {
      const right = await makeVault();
      return { ...right, store: { ...right.store, ...breaks(right.store) } };
    };
    expect(await failing(personVaultCases, make)).not.toEqual([]);
  });
});

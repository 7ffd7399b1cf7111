import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeReadModelStore } from '@chidao/read-models/conformance';
import { openEmbeddedReadModels, openScratchReadModels } from '../src/index.js';

describeReadModelStore('the embedded store', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'read-models-'));
  const open = () => openEmbeddedReadModels({ file: join(directory, 'read-models.db'), namespace: 'query' });
  let store = open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = open();
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
});

describeReadModelStore('the scratch store', async () => {
  const store = openScratchReadModels();
  return { store, reopen: async () => store, dispose: () => store.close() };
});

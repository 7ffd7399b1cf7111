import { brokenStores, readModelCases, runReadModelCase } from '@chidao/read-models/conformance';
import { openScratchReadModels } from '../src/index.js';

const makeRight = async () => {
  const store = openScratchReadModels();
  return { store, reopen: async () => store, dispose: () => store.close() };
};

describe('the contract suite catches a store that is broken', () => {
  it.each(brokenStores)('$name: $caughtBy', async ({ breaks, caughtBy }) => {
    const each = readModelCases.find(({ name }) => name === caughtBy);
    if (!each) throw new Error(`no case is named ${caughtBy}`);
    await expect(runReadModelCase(each, makeRight)).resolves.toBeUndefined();
    await expect(runReadModelCase(each, async () => breaks(await makeRight()))).rejects.toThrow();
  });
});

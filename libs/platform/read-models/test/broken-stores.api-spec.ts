import { brokenStores, failingCases } from '@chidao/read-models/conformance';
import { openScratchReadModels } from '../src/index.js';

const makeRight = async () => {
  const store = openScratchReadModels();
  return { store, reopen: async () => store, dispose: () => store.close() };
};

describe('the contract suite', () => {
  it('finds nothing wrong with a right store', async () => {
    expect(await failingCases(makeRight)).toEqual([]);
  });

  it.each(brokenStores)('catches a store that is broken: $name', async ({ breaks }) => {
    expect(await failingCases(async () => breaks(await makeRight()))).not.toEqual([]);
  });
});

import type { BlobStore, PersonVault } from '@chidao/blobs';
import { createRegister } from '@chidao/register';
import { createDesk } from './desk/desk.js';
import { createTimeMachine } from './desk/time-machine.js';
import { QueryModule } from './query.module.js';
import { createRightsToday } from './reading/rights-today.js';
import type { QueryPlatform } from './service/query-loop.js';
import { createQueryLoop } from './service/query-loop.js';
import { createReached } from './service/reached.js';

/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createQuery = (platform: QueryPlatform, blobs: BlobStore, vault: Pick<PersonVault, 'get'>) => {
  const { store, readModels, clock, aside } = platform;
  const reached = createReached();
  const loop = createQueryLoop(platform, reached);
  const timeMachine = createTimeMachine(store, readModels, aside);
  const rights = createRightsToday(readModels, reached.position);
  const desk = createDesk({ blobs, vault, readModels, clock, reached, rights, timeMachine });
  const stop = async (): Promise<void> => {
    await loop.stop();
    await timeMachine.close();
  };
  const service = { ...loop, stop };
  return { service, module: QueryModule.with({ desk, blobs, standings: createRegister(readModels) }) };
};

import { upcasters } from '@chidao/assignments-publication';
import type { BlobStore } from '@chidao/blobs';
import { upcastBy } from '@chidao/event-store';
import { createRegister } from '@chidao/register';
import type { Platform } from '@chidao/service';
import { createService, stateReader } from '@chidao/service';
import { assignmentsContext } from './assignments.context.js';
import { assignmentsDefinition } from './assignments.definition.js';
import { AssignmentsModule } from './assignments.module.js';

/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createAssignments = async (platform: Platform, blobs: BlobStore) => {
  const { store, readModels } = platform;
  const register = createRegister(readModels);
  const context = assignmentsContext({ stateOf: stateReader(store, upcastBy(upcasters)), readModels, register });
  const service = await createService(assignmentsDefinition(context), platform);
  return { service, module: AssignmentsModule.with({ service, blobs, standings: register }) };
};

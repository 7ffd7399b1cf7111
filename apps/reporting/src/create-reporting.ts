import type { BlobStore } from '@chidao/blobs';
import { upcastBy } from '@chidao/event-store';
import { createRegister } from '@chidao/register';
import { upcasters } from '@chidao/reporting-publication';
import type { Platform } from '@chidao/service';
import { createService, stateReader } from '@chidao/service';
import { reportingContext } from './reporting.context.js';
import { reportingDefinition } from './reporting.definition.js';
import { ReportingModule } from './reporting.module.js';

/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createReporting = async (platform: Platform, blobs: BlobStore) => {
  const { store, readModels } = platform;
  const register = createRegister(readModels);
  const stateOf = stateReader(store, upcastBy(upcasters));
  const context = reportingContext({ stateOf, readModels, register, blobs });
  const service = await createService(reportingDefinition(context), platform);
  return { service, module: ReportingModule.with({ service, context, blobs, standings: register }) };
};

import type { PersonVault } from '@chidao/blobs';
import { upcastBy } from '@chidao/event-store';
import { upcasters } from '@chidao/organisation-publication';
import { createRegister } from '@chidao/register';
import type { Platform } from '@chidao/service';
import { createService, stateReader } from '@chidao/service';
import { organisationContext } from './organisation.context.js';
import { organisationDefinition } from './organisation.definition.js';
import { OrganisationModule } from './organisation.module.js';

/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createOrganisation = async (platform: Platform, vault: PersonVault) => {
  const stateOf = stateReader(platform.store, upcastBy(upcasters));
  const context = organisationContext(stateOf, createRegister(platform.readModels));
  const service = await createService(organisationDefinition(context), platform);
  return { service, context, module: OrganisationModule.with({ service, context, vault }) };
};

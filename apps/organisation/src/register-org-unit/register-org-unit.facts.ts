import type { RegisterOrgUnit } from '@chidao/organisation-domain';
import type { FactsFor } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';

/** Whether its superiors exist on its first day, and no other agency beside it has its name. */
export const registerOrgUnitFacts =
  (context: OrganisationContext): FactsFor =>
  async ({ input }) => {
    const { agency, name, parent, superiors, effectiveOn } = input as RegisterOrgUnit['input'];
    const named = await context.register.agenciesByName(name, effectiveOn);
    const beside = named.find((other) => other.parent === parent && other.id !== agency);
    const facts: RegisterOrgUnit['facts'] = {
      ...(await context.founding()),
      duplicateOf: beside?.id ?? null,
      unknownAgencies: await context.unknownOn(parent === null ? superiors : [parent, ...superiors], effectiveOn),
    };
    return { facts };
  };

import type { GrantRole } from '@chidao/organisation-domain';
import type { FactsFor } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';

/** Whether the agency exists on the first day of the role. */
export const grantRoleFacts =
  (context: OrganisationContext): FactsFor =>
  async ({ input }) => {
    const { agency, effectiveOn } = input as GrantRole['input'];
    const agencyValid = (await context.unknownOn([agency], effectiveOn)).length === 0;
    return { facts: { ...(await context.founding()), agencyValid } satisfies GrantRole['facts'] };
  };

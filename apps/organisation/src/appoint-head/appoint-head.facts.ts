import type { AppointHead } from '@chidao/organisation-domain';
import type { FactsFor } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';

/** Whether the person is registered. */
export const appointHeadFacts =
  (context: OrganisationContext): FactsFor =>
  async ({ input }) => {
    const { person } = input as AppointHead['input'];
    const personKnown = (await context.person(person)).status !== 'None';
    return { facts: { ...(await context.founding()), personKnown } satisfies AppointHead['facts'] };
  };

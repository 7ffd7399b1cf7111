import type { GrantDelegation, OrgUnitState } from '@chidao/organisation-domain';
import { holdsOn } from '@chidao/organisation-domain';
import type { FactsFor } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';

const headOn = (state: OrgUnitState, on: string): string | null =>
  state.status === 'None'
    ? null
    : (state.terms.find((term) => term.post === 'head' && holdsOn(term, on))?.person ?? null);

/** Whether the head who grants it is in office on its first day. */
export const grantDelegationFacts =
  (context: OrganisationContext): FactsFor =>
  async ({ input, context: { actor } }) => {
    const { agency, effectiveOn } = input as GrantDelegation['input'];
    const head = headOn(await context.agency(agency), effectiveOn);
    const granterInOffice = head !== null && (actor.kind !== 'person' || actor.id === head);
    return { facts: { ...(await context.founding()), granterInOffice } satisfies GrantDelegation['facts'] };
  };

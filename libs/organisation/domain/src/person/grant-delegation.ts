import type { Command, CommandRule } from '@chidao/kernel';
import { headsAgency, refuse, refuseIf } from '@chidao/kernel';
import type { Founding } from '../register/registrar.js';
import { byFounder } from '../register/registrar.js';
import { holdsOn, refuseEmpty } from '../register/validity.js';
import type { DelegationEnded, DelegationGranted, PersonEvent } from './person.events.js';
import type { PersonState } from './person.state.js';

/** A head hands power over in writing; only a head can, not a deputy. */
export type GrantDelegation = Command<
  'GrantDelegation',
  Omit<DelegationGranted['data'], 'person'>,
  Founding & {
    /** The agency has a head on the first day of the delegation: the one who sends this, unless founding. */
    readonly granterInOffice: boolean;
  }
>;

/** `effectiveOn` is the first day without the delegation. */
export type EndDelegation = Command<'EndDelegation', { readonly delegation: string; readonly effectiveOn: string }>;

export const grantDelegation: CommandRule<GrantDelegation, PersonState, PersonEvent> = {
  who: ({ context, facts, input }) => {
    const capacity = headsAgency(context, input.agency);
    return capacity?.by === 'head' ? capacity : byFounder(context, facts);
  },
  decide: ({ input, facts, context }, state): readonly DelegationGranted[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(input.basis.trim() === '', 'BASIS_REQUIRED');
    refuseEmpty(input);
    refuseIf(!facts.granterInOffice || state.person === context.actor.id, 'CAPACITY_NOT_VALID');
    const known = state.delegations.some(({ delegation }) => delegation === input.delegation);
    refuseIf(known, 'INPUT_INVALID', { fields: ['delegation'] });
    return [{ type: 'DelegationGranted', data: { person: state.person, ...input } }];
  },
};

/** The agency whose power it is; of a delegation not held, the asker's own where the person belongs to it. */
const agencyOf = (state: PersonState, id: string, own: string | null): string | null => {
  if (state.status === 'None') return own;
  const held = state.delegations.find(({ delegation }) => delegation === id);
  const isKnown = [...state.roles, ...state.delegations].some(({ agency }) => agency === own);
  return held?.agency ?? (isKnown ? own : null);
};

export const endDelegation: CommandRule<EndDelegation, PersonState, PersonEvent> = {
  who: ({ context, input }, state) =>
    headsAgency(context, agencyOf(state, input.delegation, context.standing?.agency ?? null)),
  decide: ({ input }, state): readonly DelegationEnded[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    const held = state.delegations.find(
      (term) => term.delegation === input.delegation && holdsOn(term, input.effectiveOn),
    );
    if (!held) return refuse('DELEGATION_NOT_HELD', { delegation: input.delegation });
    return [{ type: 'DelegationEnded', data: { person: state.person, agency: held.agency, ...input } }];
  },
};

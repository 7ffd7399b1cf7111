import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { Founding } from '../register/registrar.js';
import { byRegistrar, inRole } from '../register/registrar.js';
import { holdsOn, overlap, refuseEmpty } from '../register/validity.js';
import type { PersonEvent, RoleEnded, RoleGranted } from './person.events.js';
import type { PersonState } from './person.state.js';
import { isRoleTerm } from './person.state.js';

export type GrantRole = Command<
  'GrantRole',
  Omit<RoleGranted['data'], 'person'>,
  Founding & { /** The agency exists on the day the role begins. */ readonly agencyValid: boolean }
>;

/** `effectiveOn` is the first day without the role. */
export type EndRole = Command<'EndRole', Omit<RoleEnded['data'], 'person'>>;

export const grantRole: CommandRule<GrantRole, PersonState, PersonEvent> = {
  who: ({ context, facts }) => byRegistrar(context, facts),
  decide: ({ input, facts }, state): readonly RoleGranted[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseEmpty(input);
    refuseIf(!facts.agencyValid, 'ORG_UNIT_NOT_VALID', { agency: input.agency });
    const held = state.roles.some((term) => isRoleTerm(term, input) && overlap(term, input));
    refuseIf(held, 'ROLE_ALREADY_HELD', { role: input.role });
    return [{ type: 'RoleGranted', data: { person: state.person, ...input } }];
  },
};

export const endRole: CommandRule<EndRole, PersonState, PersonEvent> = {
  who: ({ context }) => inRole(context, 'orgRegistrar'),
  decide: ({ input }, state): readonly RoleEnded[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    const held = state.roles.some((term) => isRoleTerm(term, input) && holdsOn(term, input.effectiveOn));
    refuseIf(!held, 'ROLE_NOT_HELD', { role: input.role });
    return [{ type: 'RoleEnded', data: { person: state.person, ...input } }];
  },
};

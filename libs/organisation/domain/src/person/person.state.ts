import type { Role } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { Validity } from '../register/validity.js';
import { endFrom } from '../register/validity.js';
import type { PersonEvent } from './person.events.js';

export interface RoleTerm extends Validity {
  readonly agency: string;
  readonly role: Role;
}

export interface DelegationTerm extends Validity {
  readonly delegation: string;
  readonly agency: string;
}

export type PersonState =
  | { readonly status: 'None' }
  | {
      readonly status: 'Registered';
      readonly person: string;
      readonly roles: readonly RoleTerm[];
      readonly delegations: readonly DelegationTerm[];
    };

export const initialState: PersonState = { status: 'None' };

export const isRoleTerm = (term: RoleTerm, { agency, role }: Pick<RoleTerm, 'agency' | 'role'>): boolean =>
  term.agency === agency && term.role === role;

export const evolve = evolveBy<PersonState, PersonEvent>({
  PersonRegistered: (_, { data }) => ({ status: 'Registered', person: data.person, roles: [], delegations: [] }),
  RoleGranted: (state, { data: { agency, role, effectiveOn, until } }) =>
    state.status === 'None' ? state : { ...state, roles: [...state.roles, { agency, role, effectiveOn, until }] },
  RoleEnded: (state, { data }) =>
    state.status === 'None'
      ? state
      : {
          ...state,
          roles: state.roles.map((term) => (isRoleTerm(term, data) ? endFrom(term, data.effectiveOn) : term)),
        },
  DelegationGranted: (state, { data: { delegation, agency, effectiveOn, until } }) =>
    state.status === 'None'
      ? state
      : { ...state, delegations: [...state.delegations, { delegation, agency, effectiveOn, until }] },
  DelegationEnded: (state, { data }) =>
    state.status === 'None'
      ? state
      : {
          ...state,
          delegations: state.delegations.map((term) =>
            term.delegation === data.delegation ? endFrom(term, data.effectiveOn) : term,
          ),
        },
});

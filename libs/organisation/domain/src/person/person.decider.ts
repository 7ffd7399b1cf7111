import type { Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { EndDelegation, GrantDelegation } from './grant-delegation.js';
import { endDelegation, grantDelegation } from './grant-delegation.js';
import type { EndRole, GrantRole } from './grant-role.js';
import { endRole, grantRole } from './grant-role.js';
import type { PersonEvent } from './person.events.js';
import type { PersonState } from './person.state.js';
import { evolve, initialState } from './person.state.js';
import type { RegisterPerson } from './register-person.js';
import { registerPerson } from './register-person.js';

export type PersonCommand = RegisterPerson | GrantRole | EndRole | GrantDelegation | EndDelegation;

const commands = {
  RegisterPerson: registerPerson,
  GrantRole: grantRole,
  EndRole: endRole,
  GrantDelegation: grantDelegation,
  EndDelegation: endDelegation,
} satisfies Decider<PersonCommand, PersonState, PersonEvent>['commands'];

/** A person with roles and delegations (lifecycle §1.5); who heads an agency is a fact of the agency. */
export const personDecider: Decider<PersonCommand, PersonState, PersonEvent> = {
  category: 'person',
  initialState,
  commands,
  evolve,
  about: (_, { data }) => about({ agencies: ['agency' in data ? data.agency : null] }),
};

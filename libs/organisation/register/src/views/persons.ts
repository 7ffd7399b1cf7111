import type { DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import {
  delegationEndedV1,
  delegationGrantedV1,
  personRegisteredV1,
  roleEndedV1,
  roleGrantedV1,
} from '@chidao/organisation-contracts';
import type { Projection, View } from '@chidao/read-models';
import type { Validity } from '../validity.js';
import { endFrom } from '../validity.js';
import { begins, changes, followStreams } from './following.js';

type RoleGranted = DataOf<typeof roleGrantedV1>;
type DelegationGranted = DataOf<typeof delegationGrantedV1>;

/** A role held in an agency. */
export interface RoleTerm extends Validity {
  readonly agency: string;
  readonly role: RoleGranted['role'];
  readonly scope: RoleGranted['scope'];
}

/** The power of an agency's head that `scope` names, held in writing. */
export interface DelegationTerm extends Validity {
  readonly id: string;
  readonly agency: string;
  readonly scope: DelegationGranted['scope'];
}

/** A person of the register: account, roles, delegations. Nothing personal. */
export interface PersonDocument {
  readonly id: string;
  readonly identity: { readonly provider: string; readonly subject: string };
  readonly roles: readonly RoleTerm[];
  readonly delegations: readonly DelegationTerm[];
}

export const personsView: View<PersonDocument> = {
  name: 'register-persons',
  fields: {
    'identity.provider': 'text',
    'identity.subject': 'text',
    'roles.agency': 'set',
    'roles.role': 'set',
    'delegations.agency': 'set',
  },
};

const register = ({ person, identity }: DataOf<typeof personRegisteredV1>): PersonDocument => ({
  id: person,
  identity,
  roles: [],
  delegations: [],
});

/** Persons with roles and delegations, from public messages. */
export const persons: Projection<PublicMessage, PersonDocument> = followStreams(personsView, [
  begins(personRegisteredV1, register),
  changes(roleGrantedV1, (person, { agency, role, scope, effectiveOn, until }) => ({
    ...person,
    roles: [...person.roles, { agency, role, scope, effectiveOn, until }],
  })),
  changes(roleEndedV1, (person, { agency, role, effectiveOn }) => ({
    ...person,
    roles: person.roles.map((held) =>
      held.agency === agency && held.role === role ? endFrom(held, effectiveOn) : held,
    ),
  })),
  changes(delegationGrantedV1, (person, { delegation: id, agency, scope, effectiveOn, until }) => ({
    ...person,
    delegations: [...person.delegations, { id, agency, scope, effectiveOn, until }],
  })),
  changes(delegationEndedV1, (person, { delegation, effectiveOn }) => ({
    ...person,
    delegations: person.delegations.map((held) => (held.id === delegation ? endFrom(held, effectiveOn) : held)),
  })),
]);

import { person, program, specify } from '@chidao/specifications';
import { personDecider } from './person.decider.js';
import type { DelegationGranted, PersonRegistered, RoleGranted } from './person.events.js';

const registrar = person({ agency: 'agency-root', roles: ['orgRegistrar'] });
const head = person({ agency: 'agency-root', person: 'person-head', post: 'head' });
const init = program('chidao-init');
const founding = { founding: true };
const founded = { founding: false };

const registered: PersonRegistered = {
  type: 'PersonRegistered',
  data: {
    person: 'person-1',
    identity: { provider: 'https://login.example', subject: 'opaque-1' },
    effectiveOn: '2024-01-01',
  },
};
const role = {
  agency: 'agency-root',
  role: 'officer',
  scope: 'all',
  effectiveOn: '2024-01-01',
  until: null,
} as const;
const granted: RoleGranted = { type: 'RoleGranted', data: { person: 'person-1', ...role } };
const delegation = {
  delegation: 'delegation-1',
  agency: 'agency-root',
  scope: 'signRuleSets',
  effectiveOn: '2024-01-01',
  until: '2024-12-31',
  basis: '12/GUQ-UBND',
} as const;
const delegated: DelegationGranted = { type: 'DelegationGranted', data: { person: 'person-1', ...delegation } };
const { given } = specify(personDecider);

describe('a person', () => {
  it('is registered once, by account', () => {
    given().when('RegisterPerson', registered.data, { context: registrar, facts: founded }).then(registered);
    given(registered)
      .when('RegisterPerson', registered.data, { context: registrar, facts: founded })
      .thenThrows('PERSON_DUPLICATE');
    given()
      .when(
        'RegisterPerson',
        { ...registered.data, identity: { provider: 'https://login.example', subject: '' } },
        { context: registrar, facts: founded },
      )
      .thenThrows('INPUT_INVALID');
  });

  it.each(['van-thu@example.com', 'van thu', 'a\tb', ' opaque-1'])('is not registered as %j: personal', (subject) => {
    const identity = { ...registered.data.identity, subject };
    given()
      .when('RegisterPerson', { ...registered.data, identity }, { context: registrar, facts: founded })
      .thenThrows('ACCOUNT_SUBJECT_PERSONAL');
  });

  it('is registered by a program only while nothing is founded', () => {
    given().when('RegisterPerson', registered.data, { context: init, facts: founding }).then(registered);
    given()
      .when('RegisterPerson', registered.data, { context: init, facts: founded })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given()
      .when('RegisterPerson', registered.data, { context: head, facts: founding })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('a role', () => {
  const by = { context: registrar, facts: { ...founded, agencyValid: true } };
  const ending = { agency: 'agency-root', role: 'officer', effectiveOn: '2024-06-01' } as const;
  const ended = { type: 'RoleEnded', data: { person: 'person-1', ...ending } } as const;

  it('is granted in an agency that exists', () => {
    given(registered).when('GrantRole', role, by).then(granted);
    given(registered)
      .when('GrantRole', role, { ...by, facts: { ...founded, agencyValid: false } })
      .thenThrows('ORG_UNIT_NOT_VALID');
    given().when('GrantRole', role, by).thenThrows('NOT_FOUND');
    given(registered)
      .when('GrantRole', role, { ...by, context: head })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given(registered)
      .when('GrantRole', { ...role, until: '2023-01-01' }, by)
      .thenThrows('INPUT_INVALID');
  });

  it('is held once per agency at a time', () => {
    given(registered, granted).when('GrantRole', role, by).thenThrows('ROLE_ALREADY_HELD');
    given(registered, granted)
      .when('GrantRole', { ...role, agency: 'agency-2' }, by)
      .then({ type: 'RoleGranted', data: { ...granted.data, agency: 'agency-2' } });
    given(registered, granted)
      .when('GrantRole', { ...role, role: 'clerk' }, by)
      .then({ type: 'RoleGranted', data: { ...granted.data, role: 'clerk' } });
  });

  it('ends, and can be granted again from that day', () => {
    given(registered, granted).when('EndRole', ending, { context: registrar }).then(ended);
    given(registered, granted, ended).when('EndRole', ending, { context: registrar }).thenThrows('ROLE_NOT_HELD');
    given(registered, granted)
      .when('EndRole', { ...ending, role: 'clerk' }, { context: registrar })
      .thenThrows('ROLE_NOT_HELD');
    given(registered, granted).when('EndRole', ending, { context: head }).thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('EndRole', ending, { context: registrar }).thenThrows('NOT_FOUND');
    given(registered, granted, ended)
      .when('GrantRole', { ...role, effectiveOn: '2024-06-01' }, by)
      .then({ type: 'RoleGranted', data: { ...granted.data, effectiveOn: '2024-06-01' } });
  });
});

describe('a delegation', () => {
  const by = { context: head, facts: { ...founded, granterInOffice: true } };
  const ending = { delegation: 'delegation-1', effectiveOn: '2024-06-01' };
  const ended = {
    type: 'DelegationEnded',
    data: { person: 'person-1', agency: 'agency-root', ...ending },
  } as const;

  it('is granted by the head in office, in writing', () => {
    given(registered).when('GrantDelegation', delegation, by).then(delegated);
    const deputy = person({ agency: 'agency-root', person: 'person-deputy', post: 'deputy' });
    given(registered)
      .when('GrantDelegation', delegation, { ...by, context: deputy })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given(registered)
      .when('GrantDelegation', { ...delegation, basis: ' ' }, by)
      .thenThrows('BASIS_REQUIRED');
    given(registered)
      .when('GrantDelegation', delegation, { ...by, facts: { ...founded, granterInOffice: false } })
      .thenThrows('CAPACITY_NOT_VALID');
    given(registered)
      .when('GrantDelegation', { ...delegation, until: '2023-12-31' }, by)
      .thenThrows('INPUT_INVALID');
    given().when('GrantDelegation', delegation, by).thenThrows('NOT_FOUND');
  });

  it('comes from the founding program while nothing is founded', () => {
    given(registered)
      .when('GrantDelegation', delegation, { context: init, facts: { ...founding, granterInOffice: true } })
      .then(delegated);
    given(registered)
      .when('GrantDelegation', delegation, { ...by, context: init })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('cannot be granted to oneself, nor twice', () => {
    const self = { type: 'PersonRegistered', data: { ...registered.data, person: 'person-head' } } as const;
    given(self).when('GrantDelegation', delegation, by).thenThrows('CAPACITY_NOT_VALID');
    given(registered, delegated).when('GrantDelegation', delegation, by).thenThrows('INPUT_INVALID');
  });

  it('is ended by whoever leads that agency', () => {
    given(registered, delegated).when('EndDelegation', ending, { context: head }).then(ended);
    const other = person({ agency: 'agency-2', post: 'head' });
    given(registered, delegated).when('EndDelegation', ending, { context: other }).thenThrows('ACTOR_NOT_AUTHORISED');
    given(registered, delegated, ended)
      .when('EndDelegation', ending, { context: head })
      .thenThrows('DELEGATION_NOT_HELD');
    given(registered, granted).when('EndDelegation', ending, { context: head }).thenThrows('DELEGATION_NOT_HELD');
    given(registered).when('EndDelegation', ending, { context: head }).thenThrows('ACTOR_NOT_AUTHORISED');
    given(registered, delegated)
      .when('EndDelegation', { ...ending, effectiveOn: '2025-01-01' }, { context: head })
      .thenThrows('DELEGATION_NOT_HELD');
    given().when('EndDelegation', ending, { context: head }).thenThrows('NOT_FOUND');
  });

  it('concerns the agency whose power is handed over', () => {
    const { state } = given(registered, delegated);
    expect(personDecider.about(state, delegated)).toEqual({ agencies: ['agency-root'] });
    expect(personDecider.about(state, registered)).toEqual({});
  });
});

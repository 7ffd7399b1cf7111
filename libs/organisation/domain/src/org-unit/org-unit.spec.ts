import { person, policy, program, specify } from '@chidao/specifications';
import type { HeadAppointed, HeadTermEnded, OrgUnitRegistered, OrgUnitRenamed } from './org-unit.events.js';
import { orgUnitDecider } from './org-unit.decider.js';
import type { RegisterOrgUnit } from './register-org-unit.js';

const AGENCY = 'agency-noi-vu';
const registrar = person({ agency: 'agency-root', roles: ['orgRegistrar'] });
const officer = person({ agency: AGENCY, roles: ['officer'] });
const init = program('chidao-init');
const known: RegisterOrgUnit['facts'] = { founding: false, duplicateOf: null, unknownAgencies: [] };

const registered: OrgUnitRegistered = {
  type: 'OrgUnitRegistered',
  data: {
    agency: AGENCY,
    name: 'Sở Nội vụ',
    kind: 'department',
    level: 'province',
    hierarchy: 'state',
    area: null,
    parent: 'agency-root',
    superiors: [],
    code: 'H08.01',
    effectiveOn: '2020-01-01',
    until: '2025-06-30',
  },
};
const appointed = (data: Partial<HeadAppointed['data']> = {}): HeadAppointed => ({
  type: 'HeadAppointed',
  data: { agency: AGENCY, person: 'person-1', post: 'head', effectiveOn: '2022-01-01', until: null, ...data },
});
const appointing = (data: Partial<HeadAppointed['data']> = {}) => {
  const { agency: _, ...input } = appointed(data).data;
  return input;
};
const byRegistrar = { context: registrar, facts: { founding: false, personKnown: true } };
const { given } = specify(orgUnitDecider);

describe('an agency', () => {
  const registering = (facts: Partial<typeof known> = {}) =>
    given().when('RegisterOrgUnit', registered.data, { context: registrar, facts: { ...known, ...facts } });

  it('is registered by the org registrar', () => {
    registering().then(registered);
    given()
      .when('RegisterOrgUnit', registered.data, { context: officer, facts: known })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is registered by a program only while nothing is founded', () => {
    given()
      .when('RegisterOrgUnit', registered.data, { context: init, facts: { ...known, founding: true } })
      .then(registered);
    given()
      .when('RegisterOrgUnit', registered.data, { context: init, facts: known })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given()
      .when('RegisterOrgUnit', registered.data, { context: policy('some'), facts: { ...known, founding: true } })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is registered once, under its id and under its name', () => {
    given(registered)
      .when('RegisterOrgUnit', registered.data, { context: registrar, facts: known })
      .thenThrows('ORG_UNIT_DUPLICATE');
    registering({ duplicateOf: 'agency-other' }).thenThrows('ORG_UNIT_DUPLICATE');
  });

  it('stands under agencies that exist', () => {
    registering({ unknownAgencies: ['agency-root'] }).thenThrows('ORG_UNIT_NOT_VALID');
  });

  it('has a name and at least one day', () => {
    const by = { context: registrar, facts: known };
    given()
      .when('RegisterOrgUnit', { ...registered.data, name: ' ' }, by)
      .thenThrows('INPUT_INVALID');
    given()
      .when('RegisterOrgUnit', { ...registered.data, until: '2019-12-31' }, by)
      .thenThrows('INPUT_INVALID');
    given()
      .when('RegisterOrgUnit', { ...registered.data, until: '2020-01-01' }, by)
      .thenMatches({ type: 'OrgUnitRegistered', data: { until: '2020-01-01' } });
  });

  it('can be found by what its events concern', () => {
    expect(orgUnitDecider.about(given(registered).state, registered)).toEqual({ agencies: [AGENCY] });
  });
});

describe('the name of an agency', () => {
  const rename = { name: 'Sở Nội vụ và Lao động', legalBasis: '01/NQ-HĐND', effectiveOn: '2025-03-01' };
  const renamed: OrgUnitRenamed = { type: 'OrgUnitRenamed', data: { agency: AGENCY, ...rename } };
  const by = { context: registrar };

  it('changes by a legal basis, on a day on which the agency exists', () => {
    given(registered).when('RenameOrgUnit', rename, by).then(renamed);
    given(registered)
      .when('RenameOrgUnit', { ...rename, legalBasis: '' }, by)
      .thenThrows('LEGAL_BASIS_REQUIRED');
    given(registered)
      .when('RenameOrgUnit', { ...rename, name: '' }, by)
      .thenThrows('INPUT_INVALID');
    given(registered)
      .when('RenameOrgUnit', { ...rename, effectiveOn: '2025-07-01' }, by)
      .thenThrows('ORG_UNIT_NOT_VALID');
    given().when('RenameOrgUnit', rename, by).thenThrows('NOT_FOUND');
    given(registered).when('RenameOrgUnit', rename, { context: officer }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('stays when it is already so', () => {
    given(registered, renamed).when('RenameOrgUnit', rename, by).thenNothingHappened();
  });

  it('has further spellings, each defined once', () => {
    const alias = { alias: 'Sở NV', effectiveOn: '2020-01-01' };
    const free = { context: registrar, facts: { heldBy: null } };
    const added = { type: 'OrgAliasAdded', data: { agency: AGENCY, ...alias } } as const;
    given(registered).when('AddOrgAlias', alias, free).then(added);
    given(registered, added).when('AddOrgAlias', alias, free).thenThrows('ALIAS_ALREADY_DEFINED');
    given(registered)
      .when('AddOrgAlias', alias, { context: registrar, facts: { heldBy: 'agency-other' } })
      .thenThrows('ALIAS_ALREADY_DEFINED');
    given(registered)
      .when('AddOrgAlias', { ...alias, alias: ' ' }, free)
      .thenThrows('INPUT_INVALID');
    given().when('AddOrgAlias', alias, free).thenThrows('NOT_FOUND');
    given(registered)
      .when('AddOrgAlias', alias, { context: officer, facts: { heldBy: null } })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('who leads an agency', () => {
  it('is recorded by the org registrar, the first head by the founding program', () => {
    given(registered).when('AppointHead', appointing(), byRegistrar).then(appointed());
    given(registered)
      .when('AppointHead', appointing(), { context: init, facts: { founding: true, personKnown: true } })
      .then(appointed());
    given(registered)
      .when('AppointHead', appointing(), { ...byRegistrar, context: officer })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('AppointHead', appointing(), byRegistrar).thenThrows('NOT_FOUND');
  });

  it('is a registered person', () => {
    given(registered)
      .when('AppointHead', appointing(), { ...byRegistrar, facts: { founding: false, personKnown: false } })
      .thenThrows('INPUT_INVALID');
  });

  it('is one head at a time', () => {
    const next = appointing({ person: 'person-2', effectiveOn: '2023-06-01' });
    given(registered, appointed()).when('AppointHead', next, byRegistrar).thenThrows('TERM_OVERLAPS');
    given(registered, appointed({ until: '2023-06-01' }))
      .when('AppointHead', next, byRegistrar)
      .thenThrows('TERM_OVERLAPS');
    given(registered, appointed({ until: '2023-05-31' }))
      .when('AppointHead', next, byRegistrar)
      .then(appointed({ person: 'person-2', effectiveOn: '2023-06-01' }));
  });

  it('may have several deputies, each of them once', () => {
    const deputy = { post: 'deputy', person: 'person-2' } as const;
    const { when } = given(registered, appointed(), appointed(deputy));
    when('AppointHead', appointing({ post: 'deputy', person: 'person-3' }), byRegistrar).then(
      appointed({ post: 'deputy', person: 'person-3' }),
    );
    when('AppointHead', appointing(deputy), byRegistrar).thenThrows('TERM_OVERLAPS');
  });

  it('serves only while the agency exists', () => {
    const outside = (data: Partial<HeadAppointed['data']>) =>
      given(registered).when('AppointHead', appointing(data), byRegistrar);
    outside({ effectiveOn: '2019-12-31' }).thenThrows('ORG_UNIT_NOT_VALID');
    outside({ effectiveOn: '2025-07-01' }).thenThrows('ORG_UNIT_NOT_VALID');
    outside({ until: '2025-07-01' }).thenThrows('ORG_UNIT_NOT_VALID');
    outside({ until: '2021-12-31' }).thenThrows('INPUT_INVALID');
  });

  it('leaves office, and the next may begin on that very day', () => {
    const leaving = { person: 'person-1', post: 'head', effectiveOn: '2024-03-01' } as const;
    const left: HeadTermEnded = { type: 'HeadTermEnded', data: { agency: AGENCY, ...leaving } };
    const by = { context: registrar };
    given(registered, appointed()).when('EndHeadTerm', leaving, by).then(left);
    given(registered, appointed(), left).when('EndHeadTerm', leaving, by).thenThrows('HEAD_NOT_IN_OFFICE');
    given(registered, appointed())
      .when('EndHeadTerm', { ...leaving, post: 'deputy' }, by)
      .thenThrows('HEAD_NOT_IN_OFFICE');
    given(registered, appointed())
      .when('EndHeadTerm', { ...leaving, effectiveOn: '2021-12-31' }, by)
      .thenThrows('HEAD_NOT_IN_OFFICE');
    given().when('EndHeadTerm', leaving, by).thenThrows('NOT_FOUND');
    given(registered, appointed())
      .when('EndHeadTerm', leaving, { context: officer })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given(registered, appointed(), left)
      .when('AppointHead', appointing({ person: 'person-2', effectiveOn: '2024-03-01' }), byRegistrar)
      .then(appointed({ person: 'person-2', effectiveOn: '2024-03-01' }));
  });
});

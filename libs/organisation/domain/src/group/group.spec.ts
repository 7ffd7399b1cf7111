import { person, specify } from '@chidao/specifications';
import { groupDecider } from './group.decider.js';
import type { GroupDefined, GroupDefinition } from './group.events.js';

const registrar = person({ agency: 'agency-root', roles: ['orgRegistrar'] });
const free = { heldBy: null, unknownAgencies: [] };
const by = { context: registrar, facts: free };
const nothing = { kinds: null, levels: null, hierarchies: null, parent: null, except: [] };

const departments: GroupDefinition = {
  by: 'rule',
  anyOf: [{ ...nothing, kinds: ['department'], parent: 'agency-root', except: ['agency-1'] }],
};
const defined: GroupDefined = {
  type: 'GroupDefined',
  data: {
    group: 'group-1',
    expression: 'Các sở, ban, ngành',
    aliases: ['Các sở, ngành'],
    definition: departments,
    effectiveOn: '2020-01-01',
    until: null,
  },
};
const { given } = specify(groupDecider);
const defining = (definition: GroupDefinition) => given().when('DefineGroup', { ...defined.data, definition }, by);

describe('a group expression', () => {
  it('is defined by the org registrar', () => {
    given().when('DefineGroup', defined.data, by).then(defined);
    given()
      .when('DefineGroup', defined.data, { ...by, context: person({ agency: 'agency-root', roles: ['clerk'] }) })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('belongs to one group', () => {
    given(defined).when('DefineGroup', defined.data, by).thenThrows('GROUP_EXPRESSION_DUPLICATE');
    given()
      .when('DefineGroup', defined.data, { context: registrar, facts: { ...free, heldBy: 'group-2' } })
      .thenThrows('GROUP_EXPRESSION_DUPLICATE');
  });

  it('names only agencies that exist', () => {
    given()
      .when('DefineGroup', defined.data, { context: registrar, facts: { ...free, unknownAgencies: ['agency-1'] } })
      .thenThrows('ORG_UNIT_NOT_VALID');
  });

  it('says whom it means: never nobody, never everybody', () => {
    defining({ by: 'members', members: [] }).thenThrows('INPUT_INVALID');
    defining({ by: 'rule', anyOf: [] }).thenThrows('INPUT_INVALID');
    defining({ by: 'rule', anyOf: [nothing] }).thenThrows('INPUT_INVALID');
    defining({ by: 'rule', anyOf: [{ ...nothing, kinds: [] }] }).thenThrows('INPUT_INVALID');
    defining({ by: 'rule', anyOf: [{ ...nothing, parent: 'issuer' }] }).thenMatches({ type: 'GroupDefined', data: {} });
    given()
      .when('DefineGroup', { ...defined.data, expression: '' }, by)
      .thenThrows('INPUT_INVALID');
    given()
      .when('DefineGroup', { ...defined.data, until: '2019-12-31' }, by)
      .thenThrows('INPUT_INVALID');
  });

  it('gets another meaning from a day on, in the order of the days', () => {
    const { group: _, expression: __, ...meaning } = { ...defined.data, effectiveOn: '2025-07-01' };
    const changed = { type: 'GroupChanged', data: { group: 'group-1', ...meaning } } as const;
    given(defined).when('ChangeGroup', meaning, by).then(changed);
    given(defined, changed)
      .when('ChangeGroup', { ...meaning, effectiveOn: '2025-06-30' }, by)
      .thenThrows('INPUT_INVALID');
    given().when('ChangeGroup', meaning, by).thenThrows('NOT_FOUND');
    given(defined)
      .when('ChangeGroup', meaning, { ...by, context: person({ agency: 'agency-root' }) })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('concerns the agencies that its definition names', () => {
    const { state } = given(defined);
    expect(groupDecider.about(state, defined)).toEqual({ agencies: ['agency-1', 'agency-root'] });
    const byIssuer: GroupDefinition = { by: 'rule', anyOf: [{ ...nothing, parent: 'issuer' }] };
    expect(groupDecider.about(state, { ...defined, data: { ...defined.data, definition: byIssuer } })).toEqual({});
    const members: GroupDefinition = { by: 'members', members: ['b', 'a'] };
    expect(groupDecider.about(state, { ...defined, data: { ...defined.data, definition: members } })).toEqual({
      agencies: ['a', 'b'],
    });
  });
});

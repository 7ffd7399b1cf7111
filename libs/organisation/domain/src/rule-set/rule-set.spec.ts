import type { Given } from '@chidao/specifications';
import { person, specify } from '@chidao/specifications';
import { defaultRuleSet } from '@chidao/timeliness';
import { ruleSetDecider } from './rule-set.decider.js';
import type { RuleSetActivated, RuleSetDrafted, RuleSetEvent, RuleSetSigned } from './rule-set.events.js';

const ROOT = 'root';
const owner = person({ agency: ROOT, person: 'person-owner', roles: ['ruleOwner'] });
const head = person({ agency: ROOT, person: 'person-head', post: 'head' });
const delegation = { id: 'delegation-1', agency: ROOT, scope: 'signRuleSets' } as const;
const delegate = person({ agency: 'justice', person: 'person-delegate', delegations: [delegation] });

const drafted = (version = '1', rules: object = defaultRuleSet): RuleSetDrafted => ({
  type: 'RuleSetDrafted',
  data: { agency: ROOT, version, rules: rules as typeof defaultRuleSet },
});
const signing = (version = '1', effectiveOn = '2025-02-01') => ({ version, legalBasis: '12/QĐ-UBND', effectiveOn });
const signed = (version?: string, effectiveOn?: string): RuleSetSigned => ({
  type: 'RuleSetSigned',
  data: { agency: ROOT, signer: 'person-head', ...signing(version, effectiveOn) },
});
const activated = (version?: string, effectiveOn?: string): RuleSetActivated => ({
  type: 'RuleSetActivated',
  data: { agency: ROOT, ...signing(version, effectiveOn), rules: defaultRuleSet },
});
const made = (event: RuleSetEvent): Given<RuleSetEvent> => ({
  ...event,
  actor: { kind: 'person', id: 'person-owner' },
});
const { given } = specify(ruleSetDecider);

describe('a rule set is drafted', () => {
  it('by the rule owner, with complete data', () => {
    given().when('DraftRuleSet', drafted().data, { context: owner }).then(drafted());
    given().when('DraftRuleSet', drafted().data, { context: head }).thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('DraftRuleSet', drafted('').data, { context: owner }).thenThrows('INPUT_INVALID');
  });

  it('and says which of its fields are wrong', () => {
    const faulty = { ...defaultRuleSet, rules: { ...defaultRuleSet.rules, R6: -1 } };
    const { outcome } = given().when('DraftRuleSet', drafted('1', faulty).data, { context: owner });
    expect(outcome.thrown).toMatchObject({ code: 'INPUT_INVALID', details: { fields: ['rules.rules.R6'] } });
  });

  it('again as long as it is not signed', () => {
    given(drafted()).when('DraftRuleSet', drafted().data, { context: owner }).then(drafted());
    given(drafted(), signed()).when('DraftRuleSet', drafted().data, { context: owner }).thenThrows('INPUT_INVALID');
    given(drafted(), signed()).when('DraftRuleSet', drafted('2').data, { context: owner }).then(drafted('2'));
  });

  it('for one province', () => {
    given(drafted())
      .when('DraftRuleSet', { ...drafted('2').data, agency: 'other' }, { context: owner })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    const other = person({ agency: 'other', roles: ['ruleOwner'] });
    given(drafted())
      .when('DraftRuleSet', { ...drafted('2').data, agency: 'other' }, { context: other })
      .thenThrows('INPUT_INVALID');
    given(drafted(), signed())
      .when('ActivateRuleSet', { version: '1' }, { context: other })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('a rule set is signed', () => {
  it('by the head of the province, or by written delegation', () => {
    given(made(drafted())).when('SignRuleSet', signing(), { context: head }).then(signed());
    const { outcome } = given(made(drafted())).when('SignRuleSet', signing(), { context: delegate });
    expect(outcome.value).toMatchObject({
      events: [{ type: 'RuleSetSigned', data: { signer: 'person-delegate' } }],
      capacity: { agency: 'justice', by: 'delegation', delegation: 'delegation-1' },
    });
  });

  it('by nobody else', () => {
    const others = [
      person({ agency: ROOT, post: 'deputy' }),
      person({ agency: 'other', post: 'head' }),
      person({ agency: ROOT, delegations: [{ ...delegation, scope: 'directWork' }] }),
      person({ agency: ROOT, delegations: [{ ...delegation, agency: 'other' }] }),
      owner,
    ];
    for (const context of others)
      given(made(drafted())).when('SignRuleSet', signing(), { context }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('never by whoever drafted it', () => {
    const both = person({ agency: ROOT, person: 'person-owner', post: 'head' });
    given(made(drafted())).when('SignRuleSet', signing(), { context: both }).thenThrows('CHECKER_IS_MAKER');
  });

  it('with a legal basis, and in a version that exists', () => {
    given(made(drafted()))
      .when('SignRuleSet', { ...signing(), legalBasis: '' }, { context: head })
      .thenThrows('LEGAL_BASIS_REQUIRED');
    given(made(drafted())).when('SignRuleSet', signing('toString'), { context: head }).thenThrows('NOT_FOUND');
  });

  it('no more once it is in force', () => {
    given(made(drafted()), signed(), activated())
      .when('SignRuleSet', signing(), { context: head })
      .thenNothingHappened();
  });
});

describe('a rule set comes into force', () => {
  const activate = (version: string, at: string, ...events: readonly RuleSetEvent[]) =>
    given(...events.map(made)).when('ActivateRuleSet', { version }, { context: { ...owner, at } });
  const january = '2025-01-06T02:00:00.000Z';

  it('by the rule owner, once signed', () => {
    activate('1', january, drafted(), signed()).then(activated());
    activate('1', january, drafted()).thenThrows('RULE_SET_NOT_SIGNED');
    activate('2', january, drafted()).thenThrows('NOT_FOUND');
    given(drafted(), signed())
      .when('ActivateRuleSet', { version: '1' }, { context: head })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('once', () => activate('1', january, drafted(), signed(), activated()).thenNothingHappened());

  it('not for days that are over in Viet Nam', () => {
    activate('1', '2025-02-01T16:59:59.999Z', drafted(), signed()).then(activated());
    activate('1', '2025-02-01T17:00:00.000Z', drafted(), signed()).thenThrows('RULE_SET_RETROACTIVE');
  });

  it('after the one before it, never beside it', () => {
    const before = [drafted(), signed(), activated(), drafted('2')];
    activate('2', january, ...before, signed('2', '2025-02-02')).then(activated('2', '2025-02-02'));
    activate('2', january, ...before, signed('2', '2025-02-01')).thenThrows('RULE_SET_OVERLAPS');
    activate('2', january, ...before, signed('2', '2025-01-20')).thenThrows('RULE_SET_OVERLAPS');
  });

  it('for its province', () => {
    expect(ruleSetDecider.about(given(drafted()).state, drafted())).toEqual({ agencies: [ROOT] });
  });
});

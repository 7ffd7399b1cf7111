import { defaultRuleSet } from '@chidao/timeliness';
import { folded, foldedTwice, recorded } from '../../test/events.js';
import { ruleSetVersions } from './rule-sets.read-model.js';

const stream = 'ruleset-u1';
const of = { agency: 'root', version: 'QT-01' };
const drafted = { stream, type: 'RuleSetDrafted', data: { ...of, rules: defaultRuleSet } };
const signed = {
  stream,
  type: 'RuleSetSigned',
  data: { ...of, legalBasis: '01/QĐ', effectiveOn: '2025-01-01', signer: 'p1' },
};
const activated = {
  stream,
  type: 'RuleSetActivated',
  data: { ...of, legalBasis: '01/QĐ', effectiveOn: '2025-01-01', rules: defaultRuleSet },
};

describe('the view of rule set versions', () => {
  it('keeps a version to its agency until it is activated', () => {
    expect(folded(ruleSetVersions, recorded(drafted))['u1:QT-01']).toMatchObject({
      status: 'Drafted',
      drafting: 'root',
    });
    expect(folded(ruleSetVersions, recorded(drafted, signed))['u1:QT-01']).toMatchObject({
      status: 'Signed',
      drafting: 'root',
      signer: 'p1',
    });
    const events = recorded(drafted, signed, activated);
    expect(folded(ruleSetVersions, events)['u1:QT-01']).toMatchObject({
      status: 'Activated',
      drafting: null,
      effectiveOn: '2025-01-01',
    });
    expect(foldedTwice(ruleSetVersions, events)).toEqual(folded(ruleSetVersions, events));
  });

  it('keeps versions of one stream apart', () => {
    const second = { ...drafted, data: { ...drafted.data, version: 'QT-02' } };
    expect(Object.keys(folded(ruleSetVersions, recorded(drafted, second)))).toEqual(['u1:QT-01', 'u1:QT-02']);
  });
});

import { weekendsOnly } from '@chidao/calendar';
import { defaultRuleSet } from '../rules/default-rule-set.js';
import type { LadderRung, RuleSet } from '../rules/rule-set.js';
import { ladderFor } from './ladder.js';

/** A Friday. */
const due = '2025-10-31';
const withRungs = (R19: readonly LadderRung[]): RuleSet => ({
  ...defaultRuleSet,
  rules: { ...defaultRuleSet.rules, R19 },
});
const daysOf = (rules: RuleSet) => ladderFor(due, rules, weekendsOnly).map(({ rung, on }) => [rung, on]);

describe('the urging ladder', () => {
  it('addresses the head with the urging letter alone, and every other rung to nobody in particular', () => {
    const heads = ladderFor(due, defaultRuleSet, weekendsOnly).filter(({ to }) => to === 'head');
    expect(heads.map(({ rung }) => rung)).toEqual(['urgingLetter']);
    expect(ladderFor(due, defaultRuleSet, weekendsOnly)[0]?.to).toBeNull();
  });

  it('only proposes accountability; what the rules do not mark so is sent', () => {
    const steps = ladderFor(due, defaultRuleSet, weekendsOnly);
    expect(steps.map(({ rung, proposalOnly }) => [rung, proposalOnly])).toEqual([
      ['reminder', false],
      ['reminder', false],
      ['reminder', false],
      ['urgingLetter', false],
      ['explanation', false],
      ['accountability', true],
    ]);
  });

  it('comes in order of time, in whatever order the rules name its rungs', () => {
    const reversed = withRungs([...defaultRuleSet.rules.R19].reverse());
    expect(daysOf(reversed)).toEqual(daysOf(defaultRuleSet));
    expect(daysOf(withRungs([{ rung: 'reminder', at: { workingDays: [-1, -7, -3] } }]))).toEqual([
      ['reminder', '2025-10-22'],
      ['reminder', '2025-10-28'],
      ['reminder', '2025-10-30'],
    ]);
  });

  it('keeps the order of the rules for rungs of the same day', () => {
    const both = withRungs([
      { rung: 'explanation', at: { days: 3 } },
      { rung: 'urgingLetter', at: { days: 1 } },
      { rung: 'reminder', at: { days: 2 } },
    ]);
    expect(daysOf(both)).toEqual([
      ['explanation', '2025-11-03'],
      ['urgingLetter', '2025-11-03'],
      ['reminder', '2025-11-03'],
    ]);
  });
});

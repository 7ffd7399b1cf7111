import { endOfDay, startOfDay, weekendsOnly } from '@chidao/calendar';
import { defaultRuleSet } from '../rules/default-rule-set.js';
import type { RuleSet } from '../rules/rule-set.js';
import { coordinatingDue, instantsFor, isBornOverdue, leavesTooLittleTime } from './instants-for.js';

describe('a deadline of 2025-10-31', () => {
  const { due, nearDue, ladder } = instantsFor('2025-10-31', defaultRuleSet, weekendsOnly);

  it('ends with its day and is near from the thresholds of R3 on', () => {
    expect(due).toBe('2025-10-31T16:59:59.999Z');
    expect(nearDue).toEqual(['2025-10-22', '2025-10-28', '2025-10-30'].map(startOfDay));
  });

  it('has the ladder of the example in deadlines.md §6', () => {
    expect(ladder.map(({ rung, offset, on }) => [rung, offset, on])).toEqual([
      ['reminder', -7, '2025-10-22'],
      ['reminder', -3, '2025-10-28'],
      ['reminder', -1, '2025-10-30'],
      ['urgingLetter', 1, '2025-11-03'],
      ['explanation', 10, '2025-11-10'],
      ['accountability', 30, '2025-12-01'],
    ]);
    expect(ladder.map(({ at, on }) => at === startOfDay(on))).not.toContain(false);
    expect(ladder.map(({ to }) => to)).toEqual([null, null, null, 'head', null, null]);
    expect(ladder.map(({ proposalOnly }) => proposalOnly)).toEqual([false, false, false, false, false, true]);
  });

  it('is three working days earlier for a coordinating agency', () => {
    expect(coordinatingDue('2025-10-31', defaultRuleSet, weekendsOnly)).toBe('2025-10-28');
  });

  it('skips holidays', () => {
    const calendar = { ...weekendsOnly, holidays: ['2025-10-30', '2025-11-03'] };
    const steps = instantsFor('2025-10-31', defaultRuleSet, calendar).ladder.map(({ on }) => on);
    expect(steps.slice(2, 4)).toEqual(['2025-10-29', '2025-11-04']);
  });

  it('is climbed in order of time however the rule set lists its rungs', () => {
    const turned: RuleSet = {
      ...defaultRuleSet,
      rules: { ...defaultRuleSet.rules, R3: { workingDays: [1, 7] }, R19: [...defaultRuleSet.rules.R19].reverse() },
    };
    const instants = instantsFor('2025-10-31', turned, weekendsOnly);
    expect(instants.ladder).toEqual(ladder);
    expect(instants.nearDue).toEqual(['2025-10-22', '2025-10-30'].map(startOfDay));
  });
});

describe('work that came too late', () => {
  it('is born overdue only when recorded after its due instant', () => {
    expect(isBornOverdue(endOfDay('2023-12-31'), '2024-05-25T02:00:00.000Z')).toBe(true);
    expect(isBornOverdue(endOfDay('2023-12-31'), endOfDay('2023-12-31'))).toBe(false);
    expect(isBornOverdue(null, '2024-05-25T02:00:00.000Z')).toBe(false);
  });

  it('leaves too little time with fewer than two working days after the day of receipt', () => {
    expect(leavesTooLittleTime('2025-10-29', '2025-10-31', defaultRuleSet, weekendsOnly)).toBe(false);
    expect(leavesTooLittleTime('2025-10-30', '2025-10-31', defaultRuleSet, weekendsOnly)).toBe(true);
    expect(leavesTooLittleTime('2025-10-31', '2025-11-03', defaultRuleSet, weekendsOnly)).toBe(true);
    expect(leavesTooLittleTime('2025-10-31', null, defaultRuleSet, weekendsOnly)).toBe(false);
  });
});

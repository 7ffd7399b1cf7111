import { weekendsOnly } from '@chidao/calendar';
import { defaultRuleSet } from '../rules/default-rule-set.js';
import { agedAt, ignoredAt, limitFor, occurrenceOpensAt, workingDaysFor, type Limit } from './limits.js';

/** 00:30 on Thursday 2025-10-30 in Viet Nam. */
const thursday = '2025-10-29T17:30:00.000Z';

describe('a limit in working days', () => {
  it.each<[Limit, number, string]>([
    ['acceptance', 5, '2025-11-06T16:59:59.999Z'],
    ['opinion', 5, '2025-11-06T16:59:59.999Z'],
    ['returnRequest', 2, '2025-11-03T16:59:59.999Z'],
    ['returnDecision', 2, '2025-11-03T16:59:59.999Z'],
    ['extensionDecision', 5, '2025-11-06T16:59:59.999Z'],
    ['dropDecision', 5, '2025-11-06T16:59:59.999Z'],
    ['explanation', 5, '2025-11-06T16:59:59.999Z'],
    ['difficultyAnswer', 5, '2025-11-06T16:59:59.999Z'],
    ['objection', 5, '2025-11-06T16:59:59.999Z'],
  ])('%s ends with working day %i', (limit, days, end) => {
    expect(workingDaysFor(limit, defaultRuleSet)).toBe(days);
    expect(limitFor(limit, thursday, defaultRuleSet, weekendsOnly)).toBe(end);
  });

  it('follows the rule set, each its own value', () => {
    const limits: Limit[] = [
      'acceptance',
      'opinion',
      'returnRequest',
      'returnDecision',
      'extensionDecision',
      'dropDecision',
      'explanation',
      'difficultyAnswer',
      'objection',
    ];
    const { rules, settings } = defaultRuleSet;
    const changed = {
      ...defaultRuleSet,
      rules: { ...rules, R21: { workingDays: 11 }, R12: { ...rules.R12, workingDays: 12 }, R13: { workingDays: 13 } },
      settings: {
        ...settings,
        'return.decideWithin': { workingDays: 14 },
        'extension.decideWithin': { workingDays: 15 },
        'drop.decideWithin': { workingDays: 16 },
        'explanation.answerWithin': { workingDays: 17 },
        'difficulty.answerWithin': { workingDays: 18 },
        'objection.window': { workingDays: 19 },
      },
    };
    expect(limits.map((limit) => workingDaysFor(limit, changed))).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });
});

describe('silence', () => {
  it('makes an urge ignored after the third working day', () => {
    expect(ignoredAt(thursday, defaultRuleSet, weekendsOnly)).toBe('2025-11-04T17:00:00.000Z');
  });

  it('ages work without a deadline after ninety days, on whatever day that is', () => {
    expect(agedAt('2025-01-01T05:00:00.000Z', defaultRuleSet)).toBe('2025-04-01T17:00:00.000Z');
  });
});

describe('an occurrence', () => {
  it('opens sixty days before it is due, or at an earlier cut-off', () => {
    expect(occurrenceOpensAt('2025-05-31', null, defaultRuleSet)).toBe('2025-03-31T17:00:00.000Z');
    expect(occurrenceOpensAt('2025-05-31', '2025-05-15', defaultRuleSet)).toBe('2025-03-31T17:00:00.000Z');
    expect(occurrenceOpensAt('2025-05-31', '2025-03-15', defaultRuleSet)).toBe('2025-03-14T17:00:00.000Z');
  });
});

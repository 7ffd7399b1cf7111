import { defaultDeadlineSettings } from '../deadline/settings.js';
import { weekendsOnly } from '../working-days/work-calendar.js';
import { numberOf } from './period.js';
import { firstPeriodFrom, periodsBetween } from './periods-between.js';
import { dueOf, type RecurringRule, type Terms } from './recurring-rule.js';

const terms: Terms = { settings: defaultDeadlineSettings, calendar: weekendsOnly };
const moving: Terms = { ...terms, settings: { before: 'dayBefore', shiftNamedDate: true } };

const yearly: RecurringRule = {
  every: 'year',
  part: null,
  due: { on: 'dayOfYear', month: 11, day: 1, yearsAfter: 0, daysBefore: 1 },
  first: null,
  last: null,
};
const firstHalf: RecurringRule = {
  ...yearly,
  every: 'halfYear',
  part: 1,
  due: { on: 'dayOfYear', month: 6, day: 1, yearsAfter: 0, daysBefore: 1 },
};
const monthly: RecurringRule = {
  ...yearly,
  every: 'month',
  due: { on: 'dayOfMonth', day: 31, monthsAfter: 1, daysBefore: 0 },
};

describe('the due date of a period', () => {
  it('is not moved from a Saturday, unless the settings say so', () => {
    expect(dueOf(firstHalf, numberOf('halfYear', 2025), terms)).toBe('2025-05-31');
    expect(dueOf(firstHalf, numberOf('halfYear', 2025), moving)).toBe('2025-06-02');
    expect(dueOf(yearly, numberOf('year', 2025), moving)).toBe('2025-10-31');
  });

  it('is the last day of a month that is too short', () => {
    expect(dueOf(monthly, numberOf('month', 2025, 1), terms)).toBe('2025-02-28');
    expect(dueOf(monthly, numberOf('month', 2025, 12), terms)).toBe('2026-01-31');
  });

  it('may lie in a month before the last one of its period, or in the year after', () => {
    const due = { on: 'dayOfMonth', day: 10, monthsAfter: -2, daysBefore: 0 } as const;
    expect(dueOf({ ...yearly, every: 'quarter', due }, numberOf('quarter', 2025, 2), terms)).toBe('2025-04-10');
    const next = { on: 'dayOfYear', month: 1, day: 15, yearsAfter: 1, daysBefore: 1 } as const;
    expect(dueOf({ ...yearly, due: next }, numberOf('year', 2025), terms)).toBe('2026-01-14');
  });

  it('is the end of the period where no day is named', () => {
    const rule: RecurringRule = { ...yearly, every: 'quarter', due: { on: 'periodEnd' } };
    expect(dueOf(rule, numberOf('quarter', 2025, 3), terms)).toBe('2025-09-30');
  });

  it('"before 1 March" is the last of February, also in a leap year', () => {
    const due = { on: 'dayOfYear', month: 3, day: 1, yearsAfter: 0, daysBefore: 1 } as const;
    expect(dueOf({ ...yearly, due }, numberOf('year', 2024), terms)).toBe('2024-02-29');
    expect(dueOf({ ...yearly, due }, numberOf('year', 2025), terms)).toBe('2025-02-28');
  });
});

describe('the periods due from one day to another', () => {
  it('include both days', () => {
    const range = { from: '2025-05-31', to: '2026-05-31' };
    expect(periodsBetween(firstHalf, range, terms)).toEqual([
      {
        period: '2025-H1',
        start: '2025-01-01',
        end: '2025-06-30',
        due: '2025-05-31',
        instant: '2025-05-31T16:59:59.999Z',
      },
      {
        period: '2026-H1',
        start: '2026-01-01',
        end: '2026-06-30',
        due: '2026-05-31',
        instant: '2026-05-31T16:59:59.999Z',
      },
    ]);
    expect(periodsBetween(firstHalf, { from: '2025-06-01', to: '2026-05-30' }, terms)).toEqual([]);
  });

  it('include a period that was over long before its due date', () => {
    const due = { on: 'dayOfYear', month: 12, day: 31, yearsAfter: 1, daysBefore: 0 } as const;
    const found = periodsBetween({ ...yearly, due }, { from: '2025-12-01', to: '2026-01-31' }, terms);
    expect(found.map(({ period }) => period)).toEqual(['2024']);
  });

  it('include a period that has not begun when it is due', () => {
    const due = { on: 'dayOfMonth', day: 10, monthsAfter: -3, daysBefore: 0 } as const;
    const rule: RecurringRule = { ...yearly, every: 'quarter', due };
    const found = periodsBetween(rule, { from: '2025-12-01', to: '2025-12-31' }, terms);
    expect(found.map(({ period }) => period)).toEqual(['2026-Q1']);
  });

  it('are every month of eighteen', () => {
    const found = periodsBetween(monthly, { from: '2025-01-01', to: '2026-06-30' }, terms);
    expect(found).toHaveLength(18);
    expect([found[0]?.period, found.at(-1)?.period]).toEqual(['2024-12', '2026-05']);
  });

  it('keep to the first and the last period of the rule', () => {
    const rule: RecurringRule = { ...yearly, first: '2024', last: '2025' };
    const found = periodsBetween(rule, { from: '2020-01-01', to: '2030-12-31' }, terms);
    expect(found.map(({ period }) => period)).toEqual(['2024', '2025']);
  });
});

describe('the first period', () => {
  it('is the first that is due on or after the day', () => {
    expect(firstPeriodFrom(firstHalf, '2025-05-31', terms)?.period).toBe('2025-H1');
    expect(firstPeriodFrom(firstHalf, '2025-06-01', terms)?.period).toBe('2026-H1');
    expect(firstPeriodFrom(yearly, '2024-12-20', terms)?.due).toBe('2025-10-31');
  });

  it('is not before the rule begins, and there is none when it is over', () => {
    expect(firstPeriodFrom({ ...yearly, first: '2030' }, '2024-12-20', terms)?.period).toBe('2030');
    expect(firstPeriodFrom({ ...yearly, last: '2024' }, '2024-12-20', terms)).toBeNull();
    expect(firstPeriodFrom({ ...yearly, last: '2024' }, '2024-10-31', terms)?.period).toBe('2024');
  });

  it('reaches back to the first years of the calendar', () => {
    expect(firstPeriodFrom(yearly, '0001-01-01', terms)?.period).toBe('0001');
  });
});

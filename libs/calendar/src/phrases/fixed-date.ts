import { civilDate } from '../civil/civil-date.js';
import { beforeShift, earlier, namedDay, nextSuchDay, type NamedDay } from './named-day.js';
import type { Found, PhraseRule, ReadingContext } from './phrase-rule.js';

const withoutYear = (named: NamedDay, month: number, context: ReadingContext): Found | null => {
  const { daysBefore, notes } = beforeShift(named, context);
  const found = { rule: 'fixed.day-and-month', notes: ['YEAR_FROM_ISSUE_DATE' as const, ...notes], rest: named.rest };
  if (civilDate(2024, month, named.day) === null) return null;
  if (context.issueDate === null) return { ...found, deadline: null };
  const date = nextSuchDay(named.day, month, context.issueDate);
  return date === null ? null : { ...found, deadline: { kind: 'FIXED', date: earlier(date, daysBefore) } };
};

/** "trước ngày 01/12/2024", "chậm nhất là ngày 15/6", "đến hết ngày 30 tháng 9 năm 2025". */
export const fixedDate: PhraseRule = (text, context) => {
  const named = namedDay(text, 'date', 'alone');
  if (named === null || named.month === null) return null;
  if (named.year === null) return withoutYear(named, named.month, context);
  const date = civilDate(named.year, named.month, named.day);
  if (date === null) return null;
  const { daysBefore, notes } = beforeShift(named, context);
  return {
    rule: 'fixed.date',
    deadline: { kind: 'FIXED', date: earlier(date, daysBefore) },
    notes,
    rest: named.rest,
  };
};

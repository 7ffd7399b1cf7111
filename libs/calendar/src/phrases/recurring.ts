import { spanOf, numberOf } from '../recurrence/period.js';
import { dueOf, type RecurringRule } from '../recurrence/recurring-rule.js';
import { writtenCadence, type WrittenCadence } from './cadence.js';
import { dayInMonths } from './day-in-months.js';
import { dayInYear } from './day-in-year.js';
import type { Found, PhraseRule, Proposal, ReadingContext, ReadingNote } from './phrase-rule.js';
import type { WrittenDueDay } from './written-due-day.js';

const dueDay = (cadence: WrittenCadence, context: ReadingContext): WrittenDueDay | null =>
  cadence.every === 'month' || cadence.every === 'quarter'
    ? dayInMonths(cadence, context)
    : dayInYear(cadence, context);

/** 2025 stands for every year: whether the due day comes before the period is over. */
const needsCutoff = (rule: RecurringRule, context: ReadingContext): boolean => {
  const period = numberOf(rule.every, 2025, rule.part ?? 1);
  return dueOf(rule, period, context) < spanOf(period).end;
};

const dayUnknown = ({ every }: WrittenCadence, rest: string): Found => ({
  rule: `day-unknown.${every}`,
  deadline: { kind: 'DAY_UNKNOWN', every },
  notes: [],
  rest,
});

const withDay = (cadence: WrittenCadence, day: WrittenDueDay, context: ReadingContext): Found => {
  const { every, first, last } = cadence;
  if (day.due === null) return dayUnknown(cadence, day.rest);
  const rule: RecurringRule = { every, part: day.part, due: day.due, first, last };
  const notes: readonly ReadingNote[] = needsCutoff(rule, context) ? [...day.notes, 'CUTOFF_NEEDED'] : day.notes;
  return { rule: `recurring.${every}.${day.rule}`, deadline: { kind: 'RECURRING', rule }, notes, rest: day.rest };
};

const session = (text: string): { readonly proposal?: Proposal } =>
  / (?:hđnd|hội đồng nhân dân|kỳ họp) /.test(text) ? { proposal: { kind: 'lastRegularSession' } } : {};

const withoutDay = (cadence: WrittenCadence, text: string, context: ReadingContext): Found => {
  const { every, part, first, last, rest } = cadence;
  if (context.forReport === true || / báo cáo /.test(text)) return { ...dayUnknown(cadence, rest), ...session(text) };
  const rule: RecurringRule = { every, part, due: { on: 'periodEnd' }, first, last };
  return { rule: `recurring.${every}.window`, deadline: { kind: 'RECURRING', rule }, notes: [], rest };
};

/**
 * "Hằng năm, trước ngày 01/12", "định kỳ 6 tháng (trước ngày 01/6)", "ngày 15 hằng tháng": one date per period. Without a
 * day: a report's day is unknown and asked for, other work has the period as its window.
 */
export const recurringPhrase: PhraseRule = (text, context) => {
  const cadence = writtenCadence(text, context.continued ?? false);
  if (cadence === null) return null;
  const day = dueDay(cadence, context);
  return day === null ? withoutDay(cadence, text, context) : withDay(cadence, day, context);
};

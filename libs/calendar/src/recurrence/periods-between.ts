import type { CivilDate } from '../civil/civil-date.js';
import { endOfDay, type Instant } from '../civil/instant.js';
import { perYear, periodAt, readPeriod, spanOf, writePeriod, type Period, type PeriodNumber } from './period.js';
import { dueOf, hasPart, type RecurringRule, type Terms } from './recurring-rule.js';

/** One period with its days and its due date; `start` and `end` are null for `once` without a window. */
export interface DuePeriod {
  readonly period: Period;
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  readonly due: CivilDate;
  readonly instant: Instant;
}

const within = (rule: RecurringRule, { number }: PeriodNumber): boolean => {
  const first = rule.first === null ? null : readPeriod(rule.first);
  const last = rule.last === null ? null : readPeriod(rule.last);
  return number >= (first?.number ?? number) && number <= (last?.number ?? number);
};

/** Two years reach back over every rule: a period is due at most a year after its end. */
const startFor = (rule: RecurringRule, from: CivilDate): number => {
  const earliest = periodAt(rule.every, from).number - 2 * perYear(rule.every);
  const first = rule.first === null ? null : readPeriod(rule.first);
  return Math.max(earliest, perYear(rule.every), first?.number ?? 0);
};

const duePeriod = (rule: RecurringRule, period: PeriodNumber, terms: Terms): DuePeriod => {
  const due = dueOf(rule, period, terms);
  return { period: writePeriod(period), ...spanOf(period), due, instant: endOfDay(due) };
};

/** The periods that are due from one day to another, both included, in order. */
export const periodsBetween = (
  rule: RecurringRule,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  terms: Terms,
): readonly DuePeriod[] => {
  const found: DuePeriod[] = [];
  const end = periodAt(rule.every, to).number + perYear(rule.every);
  for (let number = startFor(rule, from); number <= end; number += 1) {
    const period: PeriodNumber = { cadence: rule.every, number };
    if (!hasPart(rule, period) || !within(rule, period)) continue;
    const candidate = duePeriod(rule, period, terms);
    if (candidate.due >= from && candidate.due <= to) found.push(candidate);
  }
  return found;
};

/** The first period that is due on or after a day (the issue date, for a new duty), or null when the rule is over. */
export const firstPeriodFrom = (rule: RecurringRule, date: CivilDate, terms: Terms): DuePeriod | null => {
  const start = startFor(rule, date);
  for (let number = start; number <= start + 4 * perYear(rule.every); number += 1) {
    const period: PeriodNumber = { cadence: rule.every, number };
    if (!hasPart(rule, period) || !within(rule, period)) continue;
    const candidate = duePeriod(rule, period, terms);
    if (candidate.due >= date) return candidate;
  }
  return null;
};

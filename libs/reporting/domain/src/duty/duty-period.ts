import type { CivilDate, DueDay, DuePeriod } from '@chidao/calendar';
import { addDays, addYears, dueOf, duesBetween, once, periodAt, readPeriod, writePeriod } from '@chidao/calendar';
import type { DeadlineRules } from '@chidao/timeliness';
import type { CutoffRule, Recurrence } from './duty.events.js';

/** A period of one recurrence with its due date and cut-off. Undated: `dueDate` is null. */
export interface DatedPeriod {
  readonly period: string;
  readonly dueDate: CivilDate | null;
  readonly cutoff: CivilDate | null;
}

const dayInPeriod = (day: DueDay, { dueRule }: Recurrence, period: string, rules: DeadlineRules): CivilDate | null => {
  const number = readPeriod(period);
  if (dueRule.kind !== 'RECURRING' || number === null) return null;
  const terms = { settings: rules.ruleSet.deadline, calendar: rules.calendar };
  return dueOf({ ...dueRule.rule, due: day }, number, terms);
};

const cutoffOf = (recurrence: Recurrence, { period, due }: DuePeriod, rules: DeadlineRules): CivilDate | null => {
  const rule: CutoffRule | null = recurrence.cutoffRule;
  if (rule === null) return null;
  if (rule.on === 'date') return rule.date;
  return rule.on === 'daysBeforeDue' ? addDays(due, -rule.days) : dayInPeriod(rule, recurrence, period, rules);
};

/** The periods of a recurrence that are due from one day to another, both included. */
export const periodsOf = (
  recurrence: Recurrence,
  range: { readonly from: CivilDate; readonly to: CivilDate },
  issueDate: CivilDate | null,
  rules: DeadlineRules,
): readonly DatedPeriod[] =>
  duesBetween(recurrence.dueRule, range, {
    settings: rules.ruleSet.deadline,
    calendar: rules.calendar,
    phrase: recurrence.phrase,
    rule: null,
    ruleVersion: null,
    dates: { issued: issueDate },
  }).map((due) => ({ period: due.period, dueDate: due.due, cutoff: cutoffOf(recurrence, due, rules) }));

/** The day that a period is due must lie near it: a rule reaches at most two years past its period. */
const around = (period: string): { readonly from: CivilDate; readonly to: CivilDate } => {
  const year = /^\d{4}/.exec(period)?.[0];
  if (year === undefined) return { from: '1945-09-02', to: '9998-12-31' };
  return { from: `${year}-01-01`, to: addYears(`${year}-12-31`, 2) };
};

/** That period of the recurrence, or null where it has none. A rule without a date has any period, undated. */
export const periodOf = (
  recurrence: Recurrence,
  period: string,
  issueDate: CivilDate | null,
  rules: DeadlineRules,
): DatedPeriod | null => {
  if (recurrence.dueRule.kind === 'NONE') return { period, dueDate: null, cutoff: null };
  return periodsOf(recurrence, around(period), issueDate, rules).find((dated) => dated.period === period) ?? null;
};

/** The period that an undated recurrence begins with on a day; null on demand, where an order names it. */
export const undatedPeriodOn = ({ period }: Recurrence, day: CivilDate): string | null => {
  if (period === 'onDemand') return null;
  return period === 'once' ? once : writePeriod(periodAt(period, day));
};

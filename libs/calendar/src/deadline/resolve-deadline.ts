import type { CivilDate } from '../civil/civil-date.js';
import { endOfDay, type Instant } from '../civil/instant.js';
import { once, type Period } from '../recurrence/period.js';
import { firstPeriodFrom, periodsBetween, type DuePeriod } from '../recurrence/periods-between.js';
import type { Terms } from '../recurrence/recurring-rule.js';
import { endOfPeriod } from '../working-days/length.js';
import { covers } from '../working-days/work-calendar.js';
import { onWorkingDay } from '../working-days/working-days.js';
import type { Deadline, DeadlineKind, StartEvent } from './deadline.js';

/** Days of the events that a relative deadline or the first period may depend on; null while unknown. */
export interface StartDates {
  /** Issue date, or the reference date that a person gave for it. */
  readonly issued: CivilDate | null;
  readonly received?: CivilDate | null;
  readonly inForce?: CivilDate | null;
  /** Day of the event that only the phrase names. */
  readonly other?: CivilDate | null;
}

/** Everything that a resolved deadline depends on. */
export interface DeadlineFacts extends Terms {
  /** The phrase as written; null where there is none. */
  readonly phrase: string | null;
  /** Id of the rule that read the phrase; null where a person gave the value. */
  readonly rule: string | null;
  readonly ruleVersion: string | null;
  readonly dates: StartDates;
}

/** Ready to be stored: what a deadline means, with everything it was computed from (CT1). */
export interface ResolvedDeadline {
  readonly kind: DeadlineKind;
  readonly value: Deadline;
  readonly phrase: string | null;
  readonly rule: string | null;
  readonly ruleVersion: string | null;
  /** Null where no working day took part: such a date cannot change when a calendar is loaded. */
  readonly calendarVersion: string | null;
  /** False where the calendar's year is not loaded yet, so that only weekends were known. */
  readonly holidaysKnown: boolean;
  /** Only where the kind has one date and that is known. */
  readonly civilDate: CivilDate | null;
  readonly instant: Instant | null;
  /** Only for `RECURRING`; first null while the issue date is unknown, last null without end. */
  readonly firstPeriod: Period | null;
  readonly lastPeriod: Period | null;
}

const startDate = (start: StartEvent, dates: StartDates): CivilDate | null =>
  start.event === 'date' ? start.date : (dates[start.event] ?? null);

const civilDueOf = (deadline: Deadline, { settings, calendar, dates }: DeadlineFacts): CivilDate | null => {
  const named = (date: CivilDate) => (settings.shiftNamedDate ? onWorkingDay(date, calendar) : date);
  if (deadline.kind === 'FIXED') return named(deadline.date);
  if (deadline.kind === 'WINDOW') return named(deadline.end);
  if (deadline.kind !== 'RELATIVE') return null;
  const start = startDate(deadline.start, dates);
  return start === null ? null : endOfPeriod(start, deadline.length, calendar);
};

const firstPeriodOf = (deadline: Deadline, facts: DeadlineFacts): Period | null => {
  if (deadline.kind !== 'RECURRING') return null;
  if (deadline.rule.first !== null) return deadline.rule.first;
  const { issued } = facts.dates;
  return issued === null ? null : (firstPeriodFrom(deadline.rule, issued, facts)?.period ?? null);
};

const dependsOnWorkingDays = ({ kind }: Deadline, { settings }: DeadlineFacts): boolean =>
  kind === 'RELATIVE' || (settings.shiftNamedDate && ['FIXED', 'WINDOW', 'RECURRING'].includes(kind));

/** Computes what can be computed of a deadline now; what is unknown stays null, never 01/01/1970 and never 31/12. */
export const resolveDeadline = (deadline: Deadline, facts: DeadlineFacts): ResolvedDeadline => {
  const civilDate = civilDueOf(deadline, facts);
  const usesCalendar = dependsOnWorkingDays(deadline, facts);
  return {
    kind: deadline.kind,
    value: deadline,
    phrase: facts.phrase,
    rule: facts.rule,
    ruleVersion: facts.ruleVersion,
    calendarVersion: usesCalendar ? facts.calendar.version : null,
    holidaysKnown: !usesCalendar || civilDate === null || covers(facts.calendar, civilDate),
    civilDate,
    instant: civilDate === null ? null : endOfDay(civilDate),
    firstPeriod: firstPeriodOf(deadline, facts),
    lastPeriod: deadline.kind === 'RECURRING' ? deadline.rule.last : null,
  };
};

/** What a deadline makes due from one day to another: its periods, or once. Kinds without a date give nothing. */
export const duesBetween = (
  deadline: Deadline,
  range: { readonly from: CivilDate; readonly to: CivilDate },
  facts: DeadlineFacts,
): readonly DuePeriod[] => {
  if (deadline.kind === 'RECURRING') return periodsBetween(deadline.rule, range, facts);
  const { civilDate, instant } = resolveDeadline(deadline, facts);
  if (civilDate === null || instant === null || civilDate < range.from || civilDate > range.to) return [];
  const window = deadline.kind === 'WINDOW' ? { start: deadline.start, end: deadline.end } : { start: null, end: null };
  return [{ period: once, ...window, due: civilDate, instant }];
};

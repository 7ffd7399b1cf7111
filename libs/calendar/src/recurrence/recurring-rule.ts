import { addDays, addMonths, daysInMonth, partsOf, type CivilDate } from '../civil/civil-date.js';
import type { DeadlineSettings } from '../deadline/settings.js';
import type { WorkCalendar } from '../working-days/work-calendar.js';
import { onWorkingDay } from '../working-days/working-days.js';
import { placeOf, spanOf, type Cadence, type Period, type PeriodNumber } from './period.js';

/**
 * The due day within or after each period. `daysBefore` is 1 where "trước ngày D" was read as D−1. A day that a month
 * does not have is its last day.
 */
export type DueDay =
  | { readonly on: 'periodEnd' }
  | {
      readonly on: 'dayOfYear';
      readonly month: number;
      readonly day: number;
      /** 1 where the day lies in the year after the period. */
      readonly yearsAfter: number;
      readonly daysBefore: number;
    }
  | {
      readonly on: 'dayOfMonth';
      readonly day: number;
      /** Months after the period's last month; negative before it. */
      readonly monthsAfter: number;
      readonly daysBefore: number;
    };

/** One due date per period. */
export interface RecurringRule {
  readonly every: Cadence;
  /** Only that part of each year: "6 tháng (trước ngày 01/6)" is due once a year, for the first half. */
  readonly part: number | null;
  readonly due: DueDay;
  /** Where the text says so; otherwise the issue date decides the first, and there is no last. */
  readonly first: Period | null;
  readonly last: Period | null;
}

/** What a computed date depends on besides the text. */
export interface Terms {
  readonly settings: DeadlineSettings;
  readonly calendar: WorkCalendar;
}

const dayIn = (firstOfMonth: CivilDate, day: number): CivilDate => {
  const { year, month } = partsOf(firstOfMonth);
  return addDays(firstOfMonth, Math.min(day, daysInMonth(year, month)) - 1);
};

const namedDue = (due: DueDay, period: PeriodNumber): CivilDate => {
  const { end } = spanOf(period);
  if (due.on === 'periodEnd') return end;
  const firstOfMonth =
    due.on === 'dayOfMonth'
      ? addMonths(`${end.slice(0, 8)}01`, due.monthsAfter)
      : addMonths(`${end.slice(0, 4)}-01-01`, due.yearsAfter * 12 + due.month - 1);
  return addDays(dayIn(firstOfMonth, due.day), -due.daysBefore);
};

/** Due date of one period. A named day is moved to a working day only where the settings say so (CT8). */
export const dueOf = (rule: RecurringRule, period: PeriodNumber, { settings, calendar }: Terms): CivilDate => {
  const due = namedDue(rule.due, period);
  return settings.shiftNamedDate ? onWorkingDay(due, calendar) : due;
};

/** Whether the rule has that part of the year at all. */
export const hasPart = (rule: RecurringRule, period: PeriodNumber): boolean =>
  rule.part === null || placeOf(period).index === rule.part;

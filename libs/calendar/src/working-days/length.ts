import { addDays, addMonths, addYears, type CivilDate } from '../civil/civil-date.js';
import { addWorkingDays, onWorkingDay } from './working-days.js';
import type { WorkCalendar } from './work-calendar.js';

/** A stretch of time as a text or a rule gives it. */
export interface Length {
  readonly n: number;
  readonly unit: 'day' | 'workingDay' | 'week' | 'month' | 'year';
}

const ends: { readonly [Unit in Length['unit']]: (from: CivilDate, n: number, calendar: WorkCalendar) => CivilDate } = {
  day: addDays,
  workingDay: addWorkingDays,
  week: (from, n) => addDays(from, n * 7),
  month: addMonths,
  year: addYears,
};

/**
 * Last day of a period that starts after the named day or event: the first day is not counted (CT5), the corresponding
 * day ends it (CT6), and a day off moves it to the next working day (CT7).
 */
export const endOfPeriod = (from: CivilDate, length: Length, calendar: WorkCalendar): CivilDate =>
  onWorkingDay(ends[length.unit](from, length.n, calendar), calendar);

import { addDays, weekdayOf, type CivilDate } from '../civil/civil-date.js';
import type { WorkCalendar } from './work-calendar.js';

/** A swap day, or a day that is neither Saturday, Sunday nor holiday (CT9). */
export const isWorkingDay = (date: CivilDate, calendar: WorkCalendar): boolean =>
  calendar.swapDays.includes(date) || (weekdayOf(date) <= 5 && !calendar.holidays.includes(date));

const step = (date: CivilDate, direction: 1 | -1, calendar: WorkCalendar): CivilDate => {
  let day = addDays(date, direction);
  while (!isWorkingDay(day, calendar)) day = addDays(day, direction);
  return day;
};

/**
 * The n-th working day after a date, counted from the day after it; for a negative n the n-th before it, counted back
 * from the day before it (CT5, CT9). Zero gives the date itself.
 */
export const addWorkingDays = (date: CivilDate, days: number, calendar: WorkCalendar): CivilDate => {
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = step(day, days > 0 ? 1 : -1, calendar);
  return day;
};

/** The date itself when it is a working day, else the next one (CT7, BLDS 2015 Đ.148). */
export const onWorkingDay = (date: CivilDate, calendar: WorkCalendar): CivilDate =>
  isWorkingDay(date, calendar) ? date : step(date, 1, calendar);

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: CivilDate, to: CivilDate, calendar: WorkCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
};

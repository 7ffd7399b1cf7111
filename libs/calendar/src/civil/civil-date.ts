import { dayNumberOf, partsOfDayNumber } from './day-number.js';

/** A day in Viet Nam as `YYYY-MM-DD`, years 0001–9999. Compared as text, stored as is (CT1). */
export type CivilDate = string;

/** Year, month 1–12, day of the month 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const shape = /^\d{4}-\d{2}-\d{2}$/;

const write = ({ year, month, day }: DateParts): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** The date of these parts, or null when there is no such day (31/6, 29/2/2025). */
export const civilDate = (year: number, month: number, day: number): CivilDate | null => {
  const whole = Number.isInteger(year) && Number.isInteger(day) && year >= 1 && year <= 9999;
  return whole && day >= 1 && day <= daysInMonth(year, month) ? write({ year, month, day }) : null;
};

/** The parts of a civil date; throws a `RangeError` for anything else. */
export const partsOf = (date: CivilDate): DateParts => {
  const [year = 0, month = 0, day = 0] = shape.test(date) ? date.split('-').map(Number) : [];
  if (civilDate(year, month, day) === null) throw new RangeError(`Not a civil date: ${date}`);
  return { year, month, day };
};

/** Whether a value is a civil date that exists. */
export const isCivilDate = (value: unknown): value is CivilDate => {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return civilDate(year, month, day) !== null;
};

const toDayNumber = (date: CivilDate): number => {
  const { year, month, day } = partsOf(date);
  return dayNumberOf(year, month, day);
};

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  const [year, month, day] = partsOfDayNumber(toDayNumber(date) + days);
  return write({ year, month, day });
};

/** The corresponding day `months` later; a month without that day ends on its last day (CT6, BLDS 2015 Đ.148). */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { year, month, day } = partsOf(date);
  const counted = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(counted / 12), month: (((counted % 12) + 12) % 12) + 1 };
  return write({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
};

/** The corresponding day `years` later; 29/2 becomes 28/2 where there is none (CT6). */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** Calendar days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => toDayNumber(to) - toDayNumber(from);

/** Day of the week: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: CivilDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** Last day of that month. */
export const endOfMonth = (year: number, month: number): CivilDate =>
  write({ year, month, day: daysInMonth(year, month) });

import { isCivilDate, type CivilDate } from '../civil/civil-date.js';

/** Holidays and swap days (ngày làm bù) as the State decided them: data with a version, never computed (CT10). */
export interface WorkCalendar {
  readonly version: string;
  /** Number of the State's decision. */
  readonly decision: string;
  /** The years it speaks for; outside them only weekends are known. */
  readonly years: readonly number[];
  readonly holidays: readonly CivilDate[];
  /** Weekend days on which work is done. */
  readonly swapDays: readonly CivilDate[];
}

/** What is known before any calendar was loaded: Saturdays and Sundays. */
export const weekendsOnly: WorkCalendar = {
  version: 'weekends-only',
  decision: '',
  years: [],
  holidays: [],
  swapDays: [],
};

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** Whether holidays of that day's year are known; elsewhere a computed date stands only until a calendar is loaded. */
export const covers = (calendar: WorkCalendar, date: CivilDate): boolean => calendar.years.includes(yearOf(date));

/** Several loaded calendars as one. For a year loaded twice the later in the list counts; the version names all in use. */
export const combineCalendars = (calendars: readonly WorkCalendar[]): WorkCalendar => {
  const holderOf = (year: number) => calendars.findLast((calendar) => calendar.years.includes(year));
  const kept = (days: 'holidays' | 'swapDays') =>
    calendars.flatMap((calendar) => calendar[days].filter((day) => holderOf(yearOf(day)) === calendar)).sort();
  const years = [...new Set(calendars.flatMap((calendar) => calendar.years))].sort((one, other) => one - other);
  const used = new Set(years.map(holderOf).filter((calendar) => calendar !== undefined));
  if (used.size === 0) return weekendsOnly;
  return {
    version: [...used].map((calendar) => calendar.version).join('+'),
    decision: [...used].map((calendar) => calendar.decision).join('; '),
    years,
    holidays: kept('holidays'),
    swapDays: kept('swapDays'),
  };
};

/** Faulty fields of calendar data before it is loaded; empty when there are none. */
export const faultsOfCalendar = (calendar: WorkCalendar): readonly string[] => {
  const inYears = (day: CivilDate) => isCivilDate(day) && covers(calendar, day);
  const faults: readonly (readonly [string, boolean])[] = [
    ['version', calendar.version.trim() === ''],
    ['decision', calendar.decision.trim() === ''],
    ['years', calendar.years.length === 0 || !calendar.years.every((year) => Number.isInteger(year) && year >= 1945)],
    ['holidays', !calendar.holidays.every(inYears)],
    ['swapDays', !calendar.swapDays.every((day) => inYears(day) && !calendar.holidays.includes(day))],
  ];
  return faults.filter(([, faulty]) => faulty).map(([field]) => field);
};

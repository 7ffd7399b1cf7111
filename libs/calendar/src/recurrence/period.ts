import { addDays, addMonths, civilDate, partsOf, type CivilDate } from '../civil/civil-date.js';

/** How often something recurs. */
export type Cadence = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year';

/** Period of a report duty's recurrence (lifecycle §8). */
export type RecurrencePeriod = Cadence | 'once' | 'onDemand';

/** A period as stored: `2025`, `2025-H1`, `2025-Q3`, `2025-10`, `2025-9M` (first nine months), `once`. */
export type Period = string;

/** The period of what is due a single time. */
export const once: Period = 'once';

interface Shape {
  readonly perYear: number;
  readonly months: number;
  readonly suffix: (index: number) => string;
}

const shapes: { readonly [Each in Cadence]: Shape } = {
  year: { perYear: 1, months: 12, suffix: () => '' },
  nineMonths: { perYear: 1, months: 9, suffix: () => '-9M' },
  halfYear: { perYear: 2, months: 6, suffix: (index) => `-H${index}` },
  quarter: { perYear: 4, months: 3, suffix: (index) => `-Q${index}` },
  month: { perYear: 12, months: 1, suffix: (index) => `-${String(index).padStart(2, '0')}` },
};

/** Number of periods of that cadence in a year. */
export const perYear = (cadence: Cadence): number => shapes[cadence].perYear;

/** A period of a cadence by its place in time: consecutive periods have consecutive numbers. */
export interface PeriodNumber {
  readonly cadence: Cadence;
  readonly number: number;
}

/** The period of a year, `index` counted from 1. */
export const numberOf = (cadence: Cadence, year: number, index = 1): PeriodNumber => ({
  cadence,
  number: year * perYear(cadence) + index - 1,
});

/** Year and index (from 1) of a numbered period. */
export const placeOf = ({ cadence, number }: PeriodNumber): { readonly year: number; readonly index: number } => {
  const year = Math.floor(number / perYear(cadence));
  return { year, index: number - year * perYear(cadence) + 1 };
};

/** The period as it is written. */
export const writePeriod = (period: PeriodNumber): Period => {
  const { year, index } = placeOf(period);
  return String(year).padStart(4, '0') + shapes[period.cadence].suffix(index);
};

const cadences = Object.keys(shapes) as readonly Cadence[];

/** Reads a written period, or null when it is none (`once` is none: it has no place in time). */
export const readPeriod = (period: Period): PeriodNumber | null => {
  const year = Number(/^\d{4}/.exec(period)?.[0] ?? Number.NaN);
  if (civilDate(year, 1, 1) === null) return null;
  const candidates = cadences.flatMap((cadence) =>
    Array.from({ length: perYear(cadence) }, (_, index) => numberOf(cadence, year, index + 1)),
  );
  return candidates.find((candidate) => writePeriod(candidate) === period) ?? null;
};

/** Whether a text is a period, `once` included. */
export const isPeriod = (text: unknown): text is Period =>
  typeof text === 'string' && (text === once || readPeriod(text) !== null);

/** First and last day of a period. */
export interface Span {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** The days that a numbered period covers. */
export const spanOf = (period: PeriodNumber): Span => {
  const { year, index } = placeOf(period);
  const { months } = shapes[period.cadence];
  const start = civilDate(year, (index - 1) * months + 1, 1);
  if (start === null) throw new RangeError(`Not a period: ${writePeriod(period)}`);
  return { start, end: addDays(addMonths(start, months), -1) };
};

/** The period that a date lies in; of nine months, the one of its year. */
export const periodAt = (cadence: Cadence, date: CivilDate): PeriodNumber => {
  const { year, month } = partsOf(date);
  const { months } = shapes[cadence];
  return numberOf(cadence, year, Math.min(perYear(cadence), Math.floor((month - 1) / months) + 1));
};

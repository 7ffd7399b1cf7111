import { addDays, isCivilDate, type CivilDate } from './civil-date.js';

/** A moment in UTC as ISO text with milliseconds, `2025-05-31T16:59:59.999Z`. Compared as text. */
export type Instant = string;

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a value is an instant as this system writes them (UTC, milliseconds). */
export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'string' && isCivilDate(shape.exec(value)?.[1]);

/**
 * The day in Viet Nam (UTC+7, no daylight saving) of a moment: 17:30Z is already the next day (CT1, CT3).
 * Throws a `RangeError` for text that is no instant.
 */
export const civilDateOf = (instant: Instant): CivilDate => {
  const [, utcDate, hour] = shape.exec(instant) ?? [];
  if (!isCivilDate(utcDate)) throw new RangeError(`Not an instant: ${instant}`);
  return Number(hour) >= 17 ? addDays(utcDate, 1) : utcDate;
};

/** The first millisecond of a day in Viet Nam. */
export const startOfDay = (date: CivilDate): Instant => `${addDays(date, -1)}T17:00:00.000Z`;

/** The last millisecond of a day in Viet Nam: a due day ends at 24:00 (CT2, BLDS 2015 Đ.148). */
export const endOfDay = (date: CivilDate): Instant => `${addDays(date, 0)}T16:59:59.999Z`;

/** The first millisecond after an instant that ends a day: when a passed day becomes visible. */
export const afterDay = (date: CivilDate): Instant => `${addDays(date, 0)}T17:00:00.000Z`;

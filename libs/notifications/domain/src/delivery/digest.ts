import type { Instant } from '@chidao/calendar';
import { addDays, civilDateOf } from '@chidao/calendar';

/** Hours and minutes in Viet Nam at which digests go out: the first at the beginning of the working day. */
const FIRST_MINUTE = 7 * 60 + 30;
const LAST_MINUTE = 16 * 60 + 30;
const MINUTES_AHEAD_OF_UTC = 7 * 60;

const instantAt = (day: string, minute: number): Instant => {
  const utc = minute - MINUTES_AHEAD_OF_UTC;
  const [date, left] = utc < 0 ? [addDays(day, -1), utc + 24 * 60] : [day, utc];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(left / 60))}:${two(left % 60)}:00.000Z`;
};

const minutesOf = (perDay: number): readonly number[] =>
  Array.from({ length: perDay }, (_, index) =>
    Math.round(FIRST_MINUTE + (perDay === 1 ? 0 : (index * (LAST_MINUTE - FIRST_MINUTE)) / (perDay - 1))),
  );

const slotsOf = (days: readonly string[], perDay: number): readonly Instant[] =>
  days.flatMap((day) => minutesOf(perDay).map((minute) => instantAt(day, minute)));

/** When the next mail to a person goes out, at `perDay` mails a day (setting `digest.perPersonPerDay`). */
export const nextDigest = (at: Instant, perDay: number): Instant => {
  const today = civilDateOf(at);
  return slotsOf([today, addDays(today, 1)], perDay).find((slot) => slot >= at) ?? at;
};

/** The time of the last digest that was due: whoever got a mail since then waits for the next. */
export const lastDigest = (at: Instant, perDay: number): Instant => {
  const today = civilDateOf(at);
  return slotsOf([addDays(today, -1), today], perDay).findLast((slot) => slot <= at) ?? at;
};

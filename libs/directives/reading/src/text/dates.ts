import type { PartialDate } from '../model/header.js';

const two = (n: number): string => String(n).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month of the civil calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** `YYYY-MM-DD`, or null where no such day exists. */
export const civilDate = (year: number, month: number, day: number): string | null =>
  year >= 1945 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${year}-${two(month)}-${two(day)}`
    : null;

/** A date of which the day, or day and month, may be blank or unreadable. */
export const partialDate = (year: number, month: number | null, day: number | null): PartialDate | null => {
  if (year < 1945 || year > 2100) return null;
  if (month === null || month < 1 || month > 12)
    return { written: `${year}`, from: `${year}-01-01`, to: `${year}-12-31` };
  const first = `${year}-${two(month)}`;
  const whole = day === null ? null : civilDate(year, month, day);
  return whole
    ? { written: whole, from: whole, to: whole }
    : { written: first, from: `${first}-01`, to: `${first}-${daysInMonth(year, month)}` };
};

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate | null;
}

const FILL = '[ ._…-]{0,12}';
const REST = `thang${FILL}([0-9lio]{1,2})?(?: ?[a-z?]{1,2} )?${FILL}nam${FILL}((?:19|20)[0-9lio]{2})?`;
const IN_WORDS = new RegExp(`ngay${FILL}(?:m[uo]ng )?([0-9lio]{1,2})?${FILL}${REST}`);
/** Without the word for "day": "Hà Nội, tháng 3 năm 2019". */
const WITHOUT_DAY = new RegExp(`, ?(?:([0-9lio]{1,2}) )?${REST}`);
const IN_DIGITS = /(?:ngay ?)?\b(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?((?:19|20)\d{2})\b/;

const digits = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written.replace(/[li]/g, '1').replace(/o/g, '0')) || null;

const found = (match: RegExpExecArray | null): FoundDate | null => {
  if (!match) return null;
  const year = digits(match[3]);
  return {
    start: match.index,
    end: match.index + match[0].length,
    date: year === null ? null : partialDate(year, digits(match[2]), digits(match[1])),
  };
};

/** "ngày 29 tháng 3 năm 2024" with any part blank, in a folded text. `date` is null where not even the year is printed. */
export const dateInWords = (folded: string): FoundDate | null =>
  found(IN_WORDS.exec(folded) ?? WITHOUT_DAY.exec(folded));

/** "ngày 12/11/2021" in a folded text. */
export const dateInDigits = (folded: string): FoundDate | null => found(IN_DIGITS.exec(folded));

/** The earlier of the two. */
export const firstDate = (folded: string): FoundDate | null => {
  const words = dateInWords(folded);
  const numbers = dateInDigits(folded);
  if (words?.date && (!numbers || words.start <= numbers.start)) return words;
  return numbers ?? words;
};

import { civilDate, endOfMonth, type CivilDate } from '../civil/civil-date.js';
import { phraseText } from './phrase-text.js';

/** What a document shows of its issue date: a day, or bounds (null: none) where parts are blank. */
export type IssueDate =
  | { readonly known: true; readonly date: CivilDate }
  | { readonly known: false; readonly from: CivilDate | null; readonly to: CivilDate | null };

const written = / (\d{1,2})\/(\d{1,2})\/(\d{4}) /;
const monthAndYear = / tháng (\d{1,2}) năm (\d{4}) /;
const yearOnly = / năm (\d{4}) /;

const later = (one: CivilDate | null, other: CivilDate | null): CivilDate | null =>
  one === null || (other !== null && other > one) ? other : one;

const bounds = (text: string): readonly [CivilDate | null, CivilDate | null] => {
  const [, month, ofYear] = monthAndYear.exec(text) ?? [];
  const first = month === undefined ? null : civilDate(Number(ofYear), Number(month), 1);
  if (first !== null) return [first, endOfMonth(Number(ofYear), Number(month))];
  const year = Number(yearOnly.exec(text)?.[1] ?? Number.NaN);
  return [civilDate(year, 1, 1), civilDate(year, 12, 31)];
};

/**
 * Reads the date line of a document, parts of which may be left blank ("ngày    tháng 8 năm 2023", "ngày   tháng   năm"). A
 * document is not older than the latest one that it cites; no day is made up.
 */
export const readIssueDate = (line: string, citedDates: readonly CivilDate[]): IssueDate => {
  const text = phraseText(line);
  const [, day, month, year] = written.exec(text) ?? [];
  const date = day === undefined ? null : civilDate(Number(year), Number(month), Number(day));
  if (date !== null) return { known: true, date };
  const [from, to] = bounds(text);
  const cited = [...citedDates].sort().at(-1) ?? null;
  return { known: false, from: later(from, to !== null && cited !== null && cited > to ? null : cited), to };
};

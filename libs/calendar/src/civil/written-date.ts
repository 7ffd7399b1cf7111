import { civilDate, partsOf, type CivilDate } from './civil-date.js';

/** `dd/mm/yyyy`, as officials write it. */
export const formatCivilDate = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`;
};

/** Reads `d/m/yyyy` (also with `-` or `.`), or null when it is not written so or does not exist. */
export const parseWrittenDate = (text: string): CivilDate | null => {
  const [, day, separator, month, year] = /^\s?(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})\s?$/.exec(text) ?? [];
  return separator === undefined ? null : civilDate(Number(year), Number(month), Number(day));
};

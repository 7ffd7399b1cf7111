import type { FieldRule } from '../../fields/field-rule.js';
import type { Line } from '../../lines/line.js';
import type { Reading } from '../../model/excerpt.js';
import type { PartialDate } from '../../model/header.js';
import { dateInWords, firstDate } from '../../text/dates.js';
import { cut, join, reading } from '../../text/prose.js';
import type { Zones } from '../../zones/zones.js';

/** The dateline of the header block, also broken over lines; null inside where nothing is printed. */
const dateline: FieldRule<PartialDate> = {
  name: 'dateline',
  read: ({ source, header }, { page }) => {
    if (page) return null;
    const lines = header.filter(({ part }) => part === 'dateline').map(({ line }) => line);
    const whole = join(lines);
    const found = firstDate(whole.fold);
    return found?.date ? reading(source, cut(whole, found.start, found.end), found.date, 'dateline') : null;
  },
};

const ADOPTED = /\b(thong qua|bieu quyet thong qua|nhat tri thong qua)\b/;

/** The day of adoption in the closing sentence of a resolution that has no dateline. */
const adoption: FieldRule<PartialDate> = {
  name: 'adoption',
  read: ({ source, body, header }, { type, page }) => {
    if (page || type !== 'resolution' || header.some(({ part }) => part === 'dateline')) return null;
    const closing = join(body.slice(-8));
    const adopted = closing.fold.search(ADOPTED);
    if (adopted < 0) return null;
    const found = firstDate(closing.fold.slice(adopted));
    return found?.date
      ? reading(source, cut(closing, adopted + found.start, adopted + found.end), found.date, 'adoption')
      : null;
  },
};

/** A dateline that stands among the signature lines. */
const signedOn: FieldRule<PartialDate> = {
  name: 'signed-on',
  read: ({ source, tail, header }, { page }) => {
    if (page || header.some(({ part }) => part === 'dateline')) return null;
    const line = tail.find((candidate) => candidate.text.length <= 60 && /, ?ngay/.test(candidate.fold));
    const found = line && dateInWords(line.fold);
    return line && found?.date ? reading(source, cut(line, found.start, found.end), found.date, 'signed-on') : null;
  },
};

/** "… ngày 28/8/2025" within a few words after `at`. */
const dateRightAfter = (source: string, line: Line, at: number): Reading<PartialDate> | null => {
  const found = firstDate(line.fold.slice(at, at + 30));
  return found?.date && found.start <= 3
    ? reading(source, cut(line, at + found.start, at + found.end), found.date, 'reported-date')
    : null;
};

/** A news page gives the date with the number: "Công điện số 149/CĐ-TTg ngày 28/8/2025". */
const reportedDate: FieldRule<PartialDate> = {
  name: 'reported-date',
  read: ({ source, body }, { page, number }) => {
    const written = page && number ? number.written : null;
    const line = written === null ? undefined : body.find((candidate) => candidate.text.includes(written));
    return written !== null && line ? dateRightAfter(source, line, line.text.indexOf(written) + written.length) : null;
  },
};

export const dateRules = [dateline, adoption, signedOn, reportedDate];

/** The day of the page itself. */
export const pageDate = ({ source, header, body }: Zones): ReturnType<FieldRule<PartialDate>['read']> => {
  const lines = [...header.map(({ line }) => line), ...body.slice(0, 3), ...body.slice(-3)];
  for (const line of lines) {
    const found = line.text.length <= 90 ? firstDate(line.fold) : null;
    if (found?.date && found.date.written.length === 10)
      return reading(source, cut(line, found.start, found.end), found.date, 'page-date');
  }
  return null;
};

import { readPeriod, type Cadence, type Period } from '../recurrence/period.js';
import { take, type Taken } from './phrase-text.js';

/** How often, as the text says it. */
export interface WrittenCadence {
  readonly every: Cadence;
  /** The half of the year, where it is named. */
  readonly part: number | null;
  readonly first: Period | null;
  readonly last: Period | null;
  readonly rest: string;
}

const words: Readonly<Record<string, Cadence>> = {
  năm: 'year',
  quý: 'quarter',
  tháng: 'month',
  '12 tháng': 'year',
  '9 tháng': 'nineMonths',
  '6 tháng': 'halfYear',
  '3 tháng': 'quarter',
  '1 tháng': 'month',
};

const oneTime = String.raw`(?:(?: |\/)(?:(?:một|1|01) )?lần)?(?= )`;
const unit = '(năm|quý|tháng|(?:12|9|6|06|09|3|03|1|01) tháng)';
const half = '(?: (đầu|cuối) năm)?';
const dayFollows = String.raw`(?= (?:\| )?(?:(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|trước|là|vào|trong|hạn|ngày) ){1,4}\d)`;

const patterns: readonly RegExp[] = [
  new RegExp(` (?:định kỳ |theo định kỳ )?hằng ${unit}${half}${oneTime}`),
  new RegExp(` (?:theo )?định kỳ (?:theo |là )?${unit}${half}${oneTime}`),
  new RegExp(String.raw` ((?:12|9|6|06|09|3|03|1|01) tháng)${half}(?:(?: |\/)(?:một|1|01) lần|\/lần)(?= )`),
  new RegExp(`^(?: \\|)? (?:báo cáo )?${unit}${half}${dayFollows}`),
];

const continuedPattern = new RegExp(`^(?: \\|)? (?:báo cáo )?${unit}${half}(?= )`);

const openYears =
  / (?:(?:từ|kể từ|bắt đầu từ) )?năm (\d{4}) (?:và |đến )?(?:(?:các|những) năm )?(?:tiếp theo|tiếp sau|sau|sau đó|trở đi)(?= )/;
const sinceYear = / (?:từ|kể từ|bắt đầu từ) năm (\d{4})(?= )/;
const years = / (?:(?:trong |từ )?giai đoạn |từ năm )(\d{4}) (?:-|đến) (?:năm )?(\d{4})(?= )/;

const year = (text: string | undefined): Period | null =>
  text !== undefined && readPeriod(text) !== null ? text : null;

/** "hằng năm … giai đoạn 2023 - 2025", "hằng năm, từ năm 2024": first and last year of a yearly rule. */
const withYears = (cadence: WrittenCadence): WrittenCadence => {
  if (cadence.every !== 'year') return cadence;
  const taken = take(cadence.rest, years) ?? take(cadence.rest, sinceYear);
  if (taken === null) return cadence;
  return { ...cadence, first: year(taken.groups[1]), last: year(taken.groups[2]), rest: taken.rest };
};

const yearAndFollowing = (text: string): WrittenCadence | null => {
  const taken = take(text, openYears);
  const first = year(taken?.groups[1]);
  return taken === null || first === null ? null : { every: 'year', part: null, first, last: null, rest: taken.rest };
};

const parts: Readonly<Record<string, number>> = { đầu: 1, cuối: 2 };

const named = (taken: Taken): WrittenCadence | null => {
  const [, unitText = '', half = ''] = taken.groups;
  const every = words[unitText.replace(/^0/, '')];
  const part = parts[half] ?? null;
  if (every === undefined || (part !== null && every !== 'halfYear')) return null;
  return withYears({ every, part, first: null, last: null, rest: taken.rest });
};

/**
 * Finds "hằng năm", "định kỳ 6 tháng", "6 tháng một lần", "năm 2024 và các năm tiếp theo"; a bare "năm" or "6 tháng" only
 * before a day ("năm (trước ngày 01/11)") or where the phrase goes on from a recurring one.
 */
export const writtenCadence = (text: string, continued: boolean): WrittenCadence | null => {
  const open = yearAndFollowing(text);
  if (open !== null) return open;
  const all = continued ? [...patterns, continuedPattern] : patterns;
  const taken = all.map((pattern) => take(text, pattern)).find((found) => found !== null);
  return taken ? named(taken) : null;
};

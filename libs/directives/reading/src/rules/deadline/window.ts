import type { DeadlineReading } from '../../model/obligation.js';
import { daysInMonth } from '../../text/dates.js';
import type { DeadlineRule, FoundDeadline } from './deadline-rule.js';

const two = (n: number): string => String(n).padStart(2, '0');
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const span = (
  unit: 'month' | 'quarter' | 'year' | 'halfYear',
  year: number,
  first: number,
  last: number,
): DeadlineReading => ({
  kind: 'WINDOW',
  unit,
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(daysInMonth(year, last))}`,
});

const LEAD =
  '(trong|het|den het|truoc|cuoi|dau|vao|cuoi(?: cua)?|hoan thanh(?: trong| vao)?|xong(?: trong)?|thoi gian(?: thuc hien| hoan thanh)?:?|thoi han(?: hoan thanh)?:?|tu|ngay trong|cham nhat(?: la)?(?: trong| den het)?|han)';
const month = new RegExp(
  `(?:\\b${LEAD} |^|[(;:] ?)thang (0?[1-9]|1[0-2]) ?(?:nam |/|-|\\.) ?((?:19|20)\\d\\d)\\b`,
  'g',
);
const quarter = new RegExp(
  `(?:\\b${LEAD} |^|[(;:,] ?)quy (i{1,3}|iv|[1-4]) ?(?:nam |/|-|, ?nam |\\. ?)? ?((?:19|20)\\d\\d)\\b`,
  'g',
);
const year = new RegExp(`(?:\\b${LEAD} |^)nam ((?:19|20)\\d\\d)\\b(?! ?-)`, 'g');
const half = /(?:\btrong |^)6 thang (dau|cuoi) nam ((?:19|20)\d\d)\b/;

const first = (
  folded: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => DeadlineReading | null,
): FoundDeadline | null => {
  for (const match of folded.matchAll(pattern)) {
    if (
      /(?:nghi quyet|quyet dinh|cong van|ke hoach|du toan|ngan sach|(?<!dau )tu|so sanh voi|chuong trinh|ngay \d{1,2}) ?$/.test(
        folded.slice(Math.max(0, match.index - 24), match.index),
      )
    )
      continue;
    if (match[1] === 'tu') continue;
    const reading = read(match);
    const lead = /^[(;:,] ?/.exec(match[0])?.[0].length ?? 0;
    if (reading) return { start: match.index + lead, end: match.index + match[0].length, reading };
  }
  return null;
};

/** "Tháng 10 năm 2023", "trong tháng 6/2010". */
export const monthWindow: DeadlineRule = {
  name: 'month-window',
  find: (folded) => first(folded, month, (m) => span('month', Number(m[3]), Number(m[2]), Number(m[2]))),
};

/** "trong Quý III năm 2023", "Quý IV/2023". */
export const quarterWindow: DeadlineRule = {
  name: 'quarter-window',
  find: (folded) =>
    first(folded, quarter, (m) => {
      const n = ROMAN[m[2] ?? ''] ?? Number(m[2]);
      return span('quarter', Number(m[3]), n * 3 - 2, n * 3);
    }),
};

/** "Năm 2024 và các năm tiếp theo" recurs; "trong năm 2024" is a window. */
export const yearWindow: DeadlineRule = {
  name: 'year-window',
  find: (folded) => {
    const found = first(folded, year, (m) => span('year', Number(m[2]), 1, 12));
    if (!found || found.reading.kind !== 'WINDOW') return null;
    const open = /^,? va (?:cac |nhung )?nam (?:tiep theo|sau|ke tiep|tiep sau)/.exec(
      folded.slice(found.end, found.end + 40),
    );
    if (!open) return found;
    return {
      start: found.start,
      end: found.end + open[0].length,
      reading: { kind: 'RECURRING', period: 'year', from: found.reading.from },
    };
  },
};

/** "6 tháng cuối năm 2023" at the head of a sentence. */
export const halfYearWindow: DeadlineRule = {
  name: 'half-year-window',
  find: (folded) => {
    const match = half.exec(folded);
    if (!match) return null;
    const [from, to] = match[1] === 'dau' ? [1, 6] : [7, 12];
    return {
      start: match.index,
      end: match.index + match[0].length,
      reading: span('halfYear', Number(match[2]), from, to),
    };
  },
};

import type { ReportPeriod } from '../../model/obligation.js';
import type { DeadlineRule } from './deadline-rule.js';

/** Words of a period (folded); "Hàng" and "Hằng" are the same word. */
export const periodWords: readonly (readonly [RegExp, ReportPeriod])[] = [
  [/\b(?:(?:hang|moi|tung|dinh ky) (?:ngay|1 ngay)|hang ngay)(?![a-z])/, 'day'],
  [/\b(?:hang|moi|dinh ky) tuan(?![a-z])/, 'week'],
  [/\b(?:(?:hang|moi|tung) thang|dinh ky (?:hang )?thang|bao cao thang)(?![a-z])/, 'month'],
  [
    /\b(?:(?:hang|moi|theo tung|tung) quy|dinh ky (?:hang )?(?:3 thang|quy)|bao cao quy|thang (?:dau|giua|cuoi) (?:cua )?(?:moi )?quy(?! (?:[iv]|\d))|(?:3|ba) thang(?: mot lan|\/lan| 1 lan))(?![a-z])/,
    'quarter',
  ],
  [/\b(?:(?:dinh ky )?(?:6|06|sau) thang(?! cuoi nam \d| dau nam \d)|nua nam)(?![a-z])/, 'halfYear'],
  [/\b(?:9|09|chin) thang(?![a-z])/, 'nineMonths'],
  [
    /\b(?:(?:hang|moi|thuong) nam|dinh ky (?:hang )?nam|mot nam|(?:1|01) nam (?:1|mot) lan|thuong nien|(?<=(?:va|,|;) (?:ca |0?1 )?)nam(?= (?:bao cao|mot lan)| (?!\d)|\)|,|;|\.|$)|(?:bao cao|cuoi) nam(?! \d))(?![a-z])/,
    'year',
  ],
];

/** "Hằng năm", "hàng quý", "định kỳ 6 tháng". */
export const recurring: DeadlineRule = {
  name: 'recurring',
  find: (folded) => {
    let best: ReturnType<DeadlineRule['find']> = null;
    for (const [pattern, period] of periodWords) {
      const match = pattern.exec(folded);
      if (match && (!best || match.index < best.start))
        best = { start: match.index, end: match.index + match[0].length, reading: { kind: 'DAY_UNKNOWN', period } };
    }
    return best;
  },
};

import type { WrittenCadence } from './cadence.js';
import { beforeShift, namedDay } from './named-day.js';
import type { ReadingContext } from './phrase-rule.js';
import { take, type Taken } from './phrase-text.js';
import type { WrittenDueDay } from './written-due-day.js';

const next = '(?:sau|tới|kế tiếp|tiếp theo|liền kề|liền sau)';

/** Which month a day belongs to, counted from the last month of the period. */
const months: readonly (readonly [pattern: RegExp, monthsAfter: number, quarterOnly: boolean])[] = [
  [new RegExp(` (?:của )?tháng (?:đầu|đầu tiên|thứ nhất)(?: của)? quý (?:${next} ?){1,2}(?= )`), 1, true],
  [/ (?:của )?tháng (?:đầu|đầu tiên|thứ nhất)(?: của)?(?: mỗi)? (?:hằng )?quý(?= )/, -2, true],
  [/ (?:của )?tháng (?:giữa|thứ hai)(?: của)?(?: mỗi)? (?:hằng )?quý(?= )/, -1, true],
  [/ (?:của )?tháng (?:cuối|cuối cùng|thứ ba)(?: của)?(?: mỗi)?(?: hằng)?(?: quý)?(?= )/, 0, true],
  [new RegExp(` (?:của )?tháng (?:đầu )?(?:${next} ?){1,2}(?= )`), 1, false],
  [/ (?:của|trong) (?:tháng|kỳ)(?: báo cáo)?(?= )/, 0, false],
];

const monthFor = (
  cadence: WrittenCadence,
  rest: string,
): { readonly monthsAfter: number; readonly rest: string } | null => {
  for (const [pattern, monthsAfter, quarterOnly] of months) {
    const taken: Taken | null = quarterOnly && cadence.every !== 'quarter' ? null : take(rest, pattern);
    if (taken !== null) return { monthsAfter, rest: taken.rest };
  }
  return cadence.every === 'month' ? { monthsAfter: 0, rest } : null;
};

const atEdge = (cadence: WrittenCadence): WrittenDueDay | null => {
  const unit = cadence.every === 'month' ? 'tháng' : 'quý';
  const taken = take(cadence.rest, new RegExp(` (?:(?:vào|dịp|ngày) ){0,2}(đầu|giữa|cuối) (?:${unit}|kỳ)(?= )`));
  if (taken === null) return null;
  const edge = { rule: 'edge', part: null, notes: [], rest: taken.rest };
  if (taken.groups[1] === 'cuối') return { ...edge, due: { on: 'periodEnd' } };
  if (cadence.every === 'quarter') return null;
  const day = taken.groups[1] === 'đầu' ? 1 : 15;
  return { ...edge, due: { on: 'dayOfMonth', day, monthsAfter: 0, daysBefore: 0 } };
};

/**
 * The due day of a monthly or quarterly rule: "ngày 15", "trước ngày 05 của tháng sau", "trước ngày 10 của tháng đầu quý tiếp
 * theo", "cuối quý". Where the month of a quarter's day is not named
 * the words stay in the rest, so that they are asked.
 */
export const dayInMonths = (cadence: WrittenCadence, context: ReadingContext): WrittenDueDay | null => {
  const named = namedDay(cadence.rest, 'ofMonth', 'anywhere');
  if (named === null) return atEdge(cadence);
  if (named.day < 1 || named.day > 31) return null;
  const month = monthFor(cadence, named.rest);
  if (month === null) return { rule: 'day', due: null, part: null, notes: [], rest: cadence.rest };
  const { daysBefore, notes } = beforeShift(named, context);
  const due = { on: 'dayOfMonth' as const, day: named.day, monthsAfter: month.monthsAfter, daysBefore };
  return { rule: 'day', due, part: null, notes, rest: month.rest };
};

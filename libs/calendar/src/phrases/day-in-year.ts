import { civilDate } from '../civil/civil-date.js';
import type { WrittenCadence } from './cadence.js';
import { beforeShift, namedDay, type NamedDay } from './named-day.js';
import type { ReadingContext } from './phrase-rule.js';
import { take, type Taken } from './phrase-text.js';
import type { WrittenDueDay } from './written-due-day.js';

const nextYear = / (?:của )?năm (?:sau|tới|kế tiếp|tiếp theo|liền kề|kế tiếp liền kề)(?= )/;

/** A day until August answers for the first half of its year; in January for the second half of the year before. */
const halfOf = (month: number): { readonly part: number; readonly yearsAfter: number } => {
  if (month === 1) return { part: 2, yearsAfter: 1 };
  return { part: month <= 8 ? 1 : 2, yearsAfter: 0 };
};

const place = (
  cadence: WrittenCadence,
  month: number,
): { readonly part: number | null; readonly yearsAfter: number } => {
  if (cadence.every !== 'halfYear') return { part: null, yearsAfter: 0 };
  if (cadence.part === null) return halfOf(month);
  return { part: cadence.part, yearsAfter: cadence.part === 2 && month < 7 ? 1 : 0 };
};

const onDate = (cadence: WrittenCadence, named: NamedDay & { readonly month: number }, context: ReadingContext) => {
  const { daysBefore, notes } = beforeShift(named, context);
  const later = take(named.rest, nextYear);
  const { part, yearsAfter } = place(cadence, named.month);
  const years = later === null ? yearsAfter : 1;
  const due = { on: 'dayOfYear' as const, month: named.month, day: named.day, yearsAfter: years, daysBefore };
  return { rule: 'day', due, part, notes, rest: later?.rest ?? named.rest };
};

const quarterEnds: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12 };
const edges: Readonly<Record<string, readonly [month: number, day: number]>> = {
  đầu: [1, 1],
  giữa: [6, 30],
  cuối: [12, 31],
};

const lead = '(?:(?:trong|vào|chậm nhất|là|dịp|hết) ){0,3}';
const inPart = new RegExp(`(?<! trước) ${lead}(?:quý (iv|i{1,3})|tháng (\\d{1,2})|(đầu|giữa|cuối) năm)(?= )`);

const endOf = ({ groups: [, quarter = '', month, edge = ''] }: Taken): readonly [month: number, day: number] =>
  edges[edge] ?? [quarterEnds[quarter] ?? Number(month), 31];

/** "trong tháng 11", "quý IV", "cuối năm" of every year: due at the end of it (CT11 for đầu, giữa, cuối). */
const inPartOfYear = (cadence: WrittenCadence): WrittenDueDay | null => {
  const taken = cadence.every === 'year' ? take(cadence.rest, inPart) : null;
  if (taken === null) return null;
  const [month, day] = endOf(taken);
  if (civilDate(2024, month, 1) === null) return null;
  const due = { on: 'dayOfYear' as const, month, day, yearsAfter: 0, daysBefore: 0 };
  return { rule: 'part-of-year', due, part: null, notes: [], rest: taken.rest };
};

/** The due day of a yearly, half-yearly or nine-month rule; null where none is named. */
export const dayInYear = (cadence: WrittenCadence, context: ReadingContext): WrittenDueDay | null => {
  const named = namedDay(cadence.rest, 'date', 'anywhere');
  if (named === null || named.month === null) return inPartOfYear(cadence);
  const exists = named.year === null && civilDate(2024, named.month, named.day) !== null;
  return exists ? onDate(cadence, { ...named, month: named.month }, context) : null;
};

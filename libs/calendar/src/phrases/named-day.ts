import { addDays, civilDate, partsOf, type CivilDate } from '../civil/civil-date.js';
import type { ReadingContext, ReadingNote } from './phrase-rule.js';
import { isBlank, take } from './phrase-text.js';

const hour = String.raw`(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2})?(?: phút)? )?`;
const before = String.raw` (?:(?:xong|hoàn thành|gửi|là|chậm nhất|muộn nhất) ){0,3}trước (${hour})`;
const onOrBefore = String.raw`(?<! tính) (?:(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|hạn|không quá|đến|tới|hết|vào|trong|là) ){1,4}(${hour})`;
const bare = String.raw` (?=ngày )()`;

/** How a day is written: `date` is d/m or d/m/yyyy; `ofMonth` only a day. */
const written = {
  date: String.raw`(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?= )`,
  ofMonth: String.raw`ngày (?:mùng |mồng )?(\d{1,2})(?= )`,
} as const;

const relations = (['date', 'ofMonth'] as const).flatMap((form) => [
  { form, before: true, bare: false, pattern: new RegExp(before + written[form]) },
  { form, before: false, bare: false, pattern: new RegExp(onOrBefore + written[form]) },
  { form, before: false, bare: true, pattern: new RegExp(bare + written[form]) },
]);

/** A day as the text names it, not yet read. */
export interface NamedDay {
  readonly before: boolean;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly hasHour: boolean;
  readonly rest: string;
}

const number = (group: string | undefined): number | null => (group === undefined ? null : Number(group));

/**
 * The day named in a text, with "trước" or as the last day. A day without such a word counts only where nothing else is
 * said (`alone`): elsewhere it may be the date of a document that is cited.
 */
export const namedDay = (text: string, form: 'date' | 'ofMonth', alone: 'alone' | 'anywhere'): NamedDay | null => {
  for (const relation of relations.filter((candidate) => candidate.form === form)) {
    const taken = take(text, relation.pattern);
    if (taken === null || (relation.bare && alone === 'alone' && !isBlank(taken.rest))) continue;
    const [, hasHour, day, month, year] = taken.groups;
    return {
      before: relation.before,
      day: Number(day),
      month: number(month),
      year: number(year),
      hasHour: hasHour !== '',
      rest: taken.rest,
    };
  }
  return null;
};

/** Days that "trước" takes away under the settings, and what to show beside the date. */
export const beforeShift = (
  { before: isBefore, hasHour }: Pick<NamedDay, 'before' | 'hasHour'>,
  { settings }: ReadingContext,
): { readonly daysBefore: number; readonly notes: readonly ReadingNote[] } => {
  const hourNote: readonly ReadingNote[] = hasHour ? ['HOUR_NOT_KEPT'] : [];
  if (!isBefore || hasHour) return { daysBefore: 0, notes: hourNote };
  return settings.before === 'dayBefore'
    ? { daysBefore: 1, notes: ['BEFORE_IS_DAY_BEFORE'] }
    : { daysBefore: 0, notes: ['BEFORE_IS_SAME_DAY'] };
};

/** The first day d/m that is not before the issue date; null when there is none such within eight years (31/6, 29/2). */
export const nextSuchDay = (day: number, month: number, issueDate: CivilDate): CivilDate | null => {
  const { year } = partsOf(issueDate);
  const years = Array.from({ length: 9 }, (_, index) => year + index);
  return years.map((each) => civilDate(each, month, day)).find((date) => date !== null && date >= issueDate) ?? null;
};

/** A date some days earlier. */
export const earlier = (date: CivilDate, days: number): CivilDate => addDays(date, -days);

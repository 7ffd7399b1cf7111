import { civilDate } from '../civil/civil-date.js';
import type { Span } from '../recurrence/period.js';
import type { Found, PhraseRule, ReadingContext, ReadingNote } from './phrase-rule.js';
import { take } from './phrase-text.js';
import { periodReader, spanFor, type WrittenPeriod } from './written-period.js';

/** "trong tháng 10", or at the beginning: elsewhere a period may belong to a name ("Kế hoạch năm 2025"). */
const withinPeriod = periodReader(' (?:(?:hoàn thành|xong|trong|vào) ){1,3}');
const atBeginning = periodReader('^(?: \\|)? ');

const notesFor = (period: WrittenPeriod, proposed: boolean): readonly ReadingNote[] => [
  ...(period.year === null ? ['YEAR_FROM_ISSUE_DATE' as const] : []),
  ...(proposed ? ['WINDOW_END_PROPOSED' as const] : []),
];

const exists = (period: WrittenPeriod): boolean => period.span(period.year ?? 2024) !== null;

/** "trong Quý III năm 2023", "Tháng 10 năm 2023", "6 tháng cuối năm 2023", "trong năm 2025": due at the end. */
export const window: PhraseRule = (text, context) => {
  const period = withinPeriod(text) ?? atBeginning(text);
  if (period === null || !exists(period)) return null;
  const span = spanFor(period, context.issueDate);
  return {
    rule: `window.${period.form}`,
    deadline: span === null ? null : { kind: 'WINDOW', ...span },
    notes: notesFor(period, period.form === 'half-year' || period.form === 'nine-months'),
    rest: period.rest,
  };
};

const windowOf = (rule: string, span: Span | null, rest: string): Found | null =>
  span === null || span.start > span.end ? null : { rule, deadline: { kind: 'WINDOW', ...span }, notes: [], rest };

/** "giai đoạn 2023 - 2025", "từ năm 2023 đến năm 2025". */
export const windowOfYears: PhraseRule = (text) => {
  const taken =
    take(text, /(?:^(?: \|)?| trong| vào| cho) giai đoạn (?:từ )?(?:năm )?(\d{4}) (?:-|đến) (?:năm )?(\d{4})(?= )/) ??
    take(text, / từ năm (\d{4}) (?:-|đến) (?:hết )?(?:năm )?(\d{4})(?= )/);
  if (taken === null) return null;
  const start = civilDate(Number(taken.groups[1]), 1, 1);
  const end = civilDate(Number(taken.groups[2]), 12, 31);
  return start === null || end === null ? null : windowOf('window.years', { start, end }, taken.rest);
};

const day = String.raw`(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?`;
const fromTo = new RegExp(` từ ${day} (?:-|đến|tới) (?:hết )?${day}(?= )`);

/** "từ ngày 01/7/2025 đến hết ngày 31/12/2025"; the first year may be left out. */
export const windowOfDays: PhraseRule = (text, _context: ReadingContext) => {
  const taken = take(text, fromTo);
  if (taken === null) return null;
  const [, startDay, startMonth, startYear, endDay, endMonth, endYear] = taken.groups.map(Number);
  if (!endYear) return null;
  const start = civilDate(startYear || endYear, startMonth!, startDay!);
  const end = civilDate(endYear, endMonth!, endDay!);
  return start === null || end === null ? null : windowOf('window.days', { start, end }, taken.rest);
};

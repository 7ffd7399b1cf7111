import type { Excerpt } from '../model/excerpt.js';
import type { Recurrence, Relation, ReportPeriod } from '../model/obligation.js';
import { deadlineRules } from '../rules/deadline/rules.js';
import { periodWords } from '../rules/deadline/recurring.js';
import { cut, excerpt, type Prose } from '../text/prose.js';
import type { FoundDeadline } from '../rules/deadline/deadline-rule.js';
import { dueAfter, type DueDay } from '../rules/report/due-day.js';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly period: ReportPeriod;
}

const LONGEST = 1500;

const global = periodWords.map(([pattern, period]) => [new RegExp(pattern.source, 'g'), period] as const);

/** Words of periods, in order of place; overlapping ones count once. */
const mentions = (folded: string): readonly Mention[] => {
  const all = global.flatMap(([pattern, period]) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, period })),
  );
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted)
    if (mention.start >= (kept.at(-1)?.end ?? 0) && !kept.some(({ period }) => period === mention.period))
      kept.push(mention);
  return kept;
};

const keyOf = (period: ReportPeriod): string => (period === 'onDemand' ? 'on-demand' : period);

interface DueAt {
  readonly start: number;
  readonly end: number;
  readonly due: DueDay | null;
}

/** The due day said after the period's words; before them only where the period is the only one. */
const dueOf = (folded: string, mention: Mention, until: number, alone: boolean): DueAt => {
  const after = dueAfter(folded.slice(mention.end, until), mention.period);
  if (after) return { start: mention.start, end: mention.end + after.end, due: after };
  const before = alone ? dueAfter(folded.slice(0, mention.end), mention.period) : null;
  const start = before ? Math.min(mention.start, before.start) : mention.start;
  return { start, end: mention.end, due: before };
};

/** "trước ngày 15/6 và ngày 15/12": days in a row after several periods. */
const DAYS_IN_A_ROW =
  /\b(?:truoc|cham nhat|muon nhat|vao|den het)? ?(?:ngay )?\d{1,2} ?(?:\/|-|\.| thang ) ?\d{1,2}(?:(?:,| va|, va| hoac) (?:truoc )?(?:ngay )?\d{1,2} ?(?:\/|-|\.| thang ) ?\d{1,2}){1,3}(?! ?[/.-] ?\d)/;
const ONE_DAY = /\d{1,2} ?(?:\/|-|\.| thang ) ?\d{1,2}/g;

const rowAfter = (folded: string, [first, ...rest]: readonly Mention[]): string | null => {
  const last = rest.at(-1);
  if (!first || !last || dueAfter(folded.slice(first.end, last.start), first.period)) return null;
  return DAYS_IN_A_ROW.exec(folded.slice(last.end))?.[0] ?? null;
};

/** The days of a row, one for each period in their order; each unknown where their numbers differ. Null where there is no row. */
const rowOfDays = (folded: string, periods: readonly Mention[]): readonly (DueDay | null)[] | null => {
  const row = rowAfter(folded, periods);
  if (row === null) return null;
  const days = row.match(ONE_DAY) ?? [];
  const lead = /^\D*/.exec(row)?.[0] ?? '';
  return periods.map(({ period }, index) =>
    days.length === periods.length ? dueAfter(`${lead}${days[index]}`, period) : null,
  );
};

const NO_DUE = { relation: null, month: null, day: null };

const recurrenceOf = (phrase: Excerpt, period: ReportPeriod, due: DueDay | null): Recurrence => {
  const { relation, month, day } = due ?? NO_DUE;
  return { key: keyOf(period), period, phrase, relation, dueMonth: month, dueDay: day, dueDate: null };
};

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly relation: Relation | null;
}

/** The date or window of a deadline that names its year; null for any other. */
const datedBy = (found: FoundDeadline, folded: string): Dated | null => {
  const { start, end, reading } = found;
  if (reading.kind === 'FIXED') return { start, end, date: reading.date, relation: reading.relation };
  if (reading.kind !== 'WINDOW' || reading.unit === 'span') return null;
  const [year = '', month = ''] = reading.to.split('-');
  const inMonth = `${year}-${month}`;
  const dates = { month: inMonth, quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`, year, halfYear: inMonth };
  const relation = /\btruoc/.test(folded.slice(start, end)) ? 'before' : null;
  return { start, end, date: dates[reading.unit], relation };
};

const dated = (folded: string): Dated | null => {
  for (const rule of deadlineRules) {
    const found = rule.find(folded);
    const date = found && datedBy(found, folded);
    if (date) return date;
  }
  return null;
};

const UNSTATED = /\bdinh ky\b/;

const single = (period: ReportPeriod, date: string | null, relation: Relation | null): Recurrence => ({
  key: keyOf(period),
  period,
  phrase: null,
  relation,
  dueMonth: null,
  dueDay: null,
  dueDate: date,
});

/** When a report is due: one recurrence per period named, one date, or on demand. */
export const recurrencesIn = (source: string, whole: Prose): readonly Recurrence[] => {
  const words = cut(whole, 0, LONGEST);
  const periods = mentions(words.fold);
  const row = rowOfDays(words.fold, periods);
  if (row)
    return periods.map((mention, index) =>
      recurrenceOf(excerpt(source, cut(words, mention.start, mention.end)), mention.period, row[index] ?? null),
    );
  if (periods.length > 0)
    return periods.map((mention, index) => {
      const until = periods[index + 1]?.start ?? words.fold.length;
      const { start, end, due } = dueOf(words.fold, mention, until, periods.length === 1);
      return recurrenceOf(excerpt(source, cut(words, start, end)), mention.period, due);
    });
  const once = dated(words.fold);
  if (once)
    return [{ ...single('once', once.date, once.relation), phrase: excerpt(source, cut(words, once.start, once.end)) }];
  const unstated = UNSTATED.exec(words.fold);
  if (!unstated) return [single('onDemand', null, null)];
  const phrase = excerpt(source, cut(words, unstated.index, unstated.index + unstated[0].length));
  return [{ ...single('unstated', null, null), phrase }];
};

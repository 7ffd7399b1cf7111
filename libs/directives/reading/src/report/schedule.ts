import type { Recurrence, Relation, ReportPeriod } from '../model/obligation.js';
import { deadlineRules } from '../rules/deadline/rules.js';
import { periodWords } from '../rules/deadline/recurring.js';
import { cut, excerpt, type Prose } from '../text/prose.js';
import { dueAfter } from '../rules/report/due-day.js';

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

const recurrenceOf = (source: string, words: Prose, mention: Mention, until: number, alone: boolean): Recurrence => {
  const after = dueAfter(words.fold.slice(mention.end, until), mention.period);
  const before = !after && alone ? dueAfter(words.fold.slice(0, mention.end), mention.period) : null;
  const due = after ?? before;
  const end = after ? mention.end + after.end : mention.end;
  const start = before ? Math.min(mention.start, before.start) : mention.start;
  return {
    key: keyOf(mention.period),
    period: mention.period,
    phrase: excerpt(source, cut(words, start, end)),
    relation: due?.relation ?? null,
    dueMonth: due?.month ?? null,
    dueDay: due?.day ?? null,
    dueDate: null,
  };
};

const dated = (folded: string): { start: number; end: number; date: string; relation: Relation | null } | null => {
  for (const rule of deadlineRules) {
    const found = rule.find(folded);
    if (found?.reading.kind === 'FIXED')
      return { ...found, date: found.reading.date, relation: found.reading.relation };
    if (found?.reading.kind === 'WINDOW' && found.reading.unit !== 'span') {
      const [year = '', month = ''] = found.reading.to.split('-');
      const dates = {
        month: `${year}-${month}`,
        quarter: `${year}-Q${Math.ceil(Number(month) / 3)}`,
        year,
        halfYear: `${year}-${month}`,
      };
      const relation = /\btruoc/.test(folded.slice(found.start, found.end)) ? 'before' : null;
      return { ...found, date: dates[found.reading.unit], relation };
    }
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
  if (periods.length > 0)
    return periods.map((mention, index) =>
      recurrenceOf(source, words, mention, periods[index + 1]?.start ?? words.fold.length, periods.length === 1),
    );
  const once = dated(words.fold);
  if (once)
    return [{ ...single('once', once.date, once.relation), phrase: excerpt(source, cut(words, once.start, once.end)) }];
  return [single(UNSTATED.test(words.fold) ? 'unstated' : 'onDemand', null, null)];
};

import { addDays, civilDate, type CivilDate } from '../civil/civil-date.js';
import type { Span } from '../recurrence/period.js';
import type { Found, PhraseRule, ReadingContext } from './phrase-rule.js';
import { periodReader, spanFor, type WrittenPeriod } from './written-period.js';

const edge = (rule: string, lead: string, dateOf: (span: Span, form: string) => CivilDate | null) => {
  const read = periodReader(lead, ['end', 'start', 'middle'].includes(rule) ? 'yearMayBeOpen' : 'yearWritten');
  const found = (period: WrittenPeriod, { issueDate }: ReadingContext): Found | null => {
    const span = spanFor(period, issueDate);
    const date = span === null ? null : dateOf(span, period.form);
    if (span !== null && date === null) return null;
    return {
      rule: `${rule}.${period.form}`,
      deadline: date === null ? null : { kind: 'FIXED', date },
      notes: period.year === null ? ['YEAR_FROM_ISSUE_DATE'] : [],
      rest: period.rest,
    };
  };
  return (text: string, context: ReadingContext): Found | null => {
    const period = read(text);
    return period === null || period.span(period.year ?? 2024) === null ? null : found(period, context);
  };
};

const until = '(?<!\\d tháng) (?:(?:hoàn thành|xong|chậm nhất|muộn nhất|vào|là|trong|đến|tới) ){0,4}';

const middle = ({ start }: Span, form: string): CivilDate | null => {
  if (form === 'month') return addDays(start, 14);
  return form === 'year' ? civilDate(Number(start.slice(0, 4)), 6, 30) : null;
};

const rules: readonly PhraseRule[] = [
  edge('before', ' (?:(?:hoàn thành|xong|chậm nhất|muộn nhất) ){0,2}trước (?:đầu )?', ({ start }) =>
    addDays(start, -1),
  ),
  edge('end', `${until}(?:hết|cuối) `, ({ end }) => end),
  edge('start', `${until}đầu `, ({ start }, form) => (form === 'month' || form === 'year' ? start : null)),
  edge('middle', `${until}giữa `, middle),
  edge(
    'until',
    ' (?:(?:hoàn thành|xong) )?(?:chậm nhất|muộn nhất|không quá) (?:(?:vào|là|trong|đến|tới) ){0,3}',
    ({ end }) => end,
  ),
];

/**
 * "đầu / giữa / cuối tháng 6 năm 2025" = day 1, 15, last; of a year 01/01, 30/6, 31/12 (CT11, BLDS 2015 Đ.146); "hết quý III",
 * "chậm nhất trong tháng 10", and "trước tháng 6": the day before it.
 */
export const edgeOfPeriod: PhraseRule = (text, context) => {
  for (const rule of rules) {
    const found = rule(text, context);
    if (found !== null) return found;
  }
  return null;
};

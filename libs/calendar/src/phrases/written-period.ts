import { civilDate, endOfMonth, partsOf, type CivilDate } from '../civil/civil-date.js';
import { numberOf, spanOf, type Span } from '../recurrence/period.js';
import { take } from './phrase-text.js';

const quarters = ['i', 'ii', 'iii', 'iv'];

/** A stretch of a year, for any year. */
export type SpanInYear = (year: number) => Span | null;

const ofMonth =
  (month: number): SpanInYear =>
  (year) => {
    const start = civilDate(year, month, 1);
    return start === null ? null : { start, end: endOfMonth(year, month) };
  };

const ofPeriod =
  (cadence: 'year' | 'halfYear' | 'quarter' | 'nineMonths', index: number): SpanInYear =>
  (year) =>
    spanOf(numberOf(cadence, year, index));

interface Form {
  readonly name: string;
  /** First group: the part of the year, where there is a choice; last group: the year, where written. */
  readonly pattern: string;
  readonly of: (part: string) => SpanInYear;
}

const forms: readonly Form[] = [
  { name: 'quarter', pattern: 'quý (iv|i{1,3})', of: (part) => ofPeriod('quarter', quarters.indexOf(part) + 1) },
  { name: 'month', pattern: String.raw`tháng (\d{1,2})`, of: (part) => ofMonth(Number(part)) },
  { name: 'half-year', pattern: '6 tháng (đầu|cuối)', of: (part) => ofPeriod('halfYear', part === 'đầu' ? 1 : 2) },
  { name: 'nine-months', pattern: '9 tháng (đầu)', of: () => ofPeriod('nineMonths', 1) },
];

const compiled = forms.flatMap(({ name, pattern, of }) => [
  { name, of, hasYear: true, core: String.raw`${pattern} năm (\d{4})(?= )` },
  { name, of, hasYear: false, core: String.raw`${pattern}(?: năm(?: nay)?)?(?= )` },
]);

const thisYear = [{ name: 'year', of: () => ofPeriod('year', 1), hasYear: false, core: '()năm(?! \\d)(?= )' }];

const yearForms = [
  { name: 'year', of: () => ofPeriod('year', 1), hasYear: true, core: String.raw`()năm (\d{4})(?= )` },
  { name: 'year', of: () => ofPeriod('year', 1), hasYear: false, core: String.raw`()năm nay(?= )` },
];

/** A period named in a text behind some words; the year is null where it is not written. */
export interface WrittenPeriod {
  readonly form: string;
  readonly span: SpanInYear;
  readonly year: number | null;
  readonly rest: string;
}

/**
 * Finds a period ("quý III năm 2023", "tháng 10", "6 tháng cuối năm 2023", "năm 2024") behind a leading pattern; "năm" alone
 * only where the pattern makes it clear ("cuối năm").
 */
export const periodReader = (
  lead: string,
  year: 'yearWritten' | 'yearMayBeOpen' = 'yearWritten',
): ((text: string) => WrittenPeriod | null) => {
  const all = [...compiled, ...yearForms, ...(year === 'yearMayBeOpen' ? thisYear : [])];
  const patterns = all.map((form) => ({ ...form, regexp: new RegExp(lead + form.core) }));
  return (text) => {
    for (const { name, of, hasYear, regexp } of patterns) {
      const taken = take(text, regexp);
      if (taken === null) continue;
      const [, part = '', year] = taken.groups;
      return { form: name, span: of(part), year: hasYear ? Number(year) : null, rest: taken.rest };
    }
    return null;
  };
};

/** The span in its written year, or else in the first year in which it is not over on the issue date. */
export const spanFor = ({ span, year }: WrittenPeriod, issueDate: CivilDate | null): Span | null => {
  if (year !== null) return span(year);
  if (issueDate === null) return null;
  const { year: issueYear } = partsOf(issueDate);
  const candidates = [span(issueYear), span(issueYear + 1)];
  return candidates.find((candidate) => candidate !== null && candidate.end >= issueDate) ?? null;
};

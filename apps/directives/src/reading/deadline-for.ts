import type { Deadline, RecurrencePeriod, Terms } from '@chidao/calendar';
import { noDateInText, readDeadlinePhrase } from '@chidao/calendar';
import type { ReadObligation, Recurrence } from '@chidao/directives-reading';
import type { DutyRecurrence, StatedDeadline } from '@chidao/directives-domain';

/** What phrases are read with; the issue date is null for a draft. */
export interface DeadlineTerms extends Terms {
  readonly issueDate: string | null;
}

const NO_DATE: Deadline = { kind: 'NONE', reason: noDateInText };

const read = (phrase: string, terms: DeadlineTerms, forReport: boolean): StatedDeadline => {
  const reading = readDeadlinePhrase(phrase, { ...terms, forReport });
  return reading.understood
    ? { phrase, rule: reading.rule, value: reading.deadline }
    : { phrase, rule: null, value: null };
};

/** What the obligation's words say of the time; where they say nothing, that is proposed as the reason. */
export const deadlineFor = ({ deadline }: ReadObligation, terms: DeadlineTerms): StatedDeadline =>
  deadline ? read(deadline.phrase, terms, false) : { phrase: null, rule: 'no-time-named', value: NO_DATE };

const PERIODS: Readonly<Record<string, RecurrencePeriod>> = {
  month: 'month',
  quarter: 'quarter',
  halfYear: 'halfYear',
  nineMonths: 'nineMonths',
  year: 'year',
  once: 'once',
};

/** One rhythm of a report duty. A period that the words do not state is a report on demand. */
export const recurrenceOf = ({ key, period, phrase }: Recurrence, terms: DeadlineTerms): DutyRecurrence => ({
  key,
  period: PERIODS[period] ?? 'onDemand',
  phrase: phrase?.quote ?? null,
  dueRule: phrase ? read(phrase.quote, terms, true).value : NO_DATE,
  cutoffRule: null,
});

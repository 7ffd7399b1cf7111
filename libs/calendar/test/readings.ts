import {
  defaultDeadlineSettings,
  periodsBetween,
  readDeadlinePhrase,
  weekendsOnly,
  type DeadlineReading,
  type ReadingContext,
} from '../src/index.js';

/** A document issued on a Friday. */
export const issued: ReadingContext = {
  issueDate: '2024-12-20',
  settings: defaultDeadlineSettings,
  calendar: weekendsOnly,
};

export const read = (phrase: string, context: ReadingContext = issued): DeadlineReading =>
  readDeadlinePhrase(phrase, context);

/** Rule and due date, or why not; for a recurring deadline its next two periods. */
export const summary = (reading: DeadlineReading): string => {
  if (!reading.understood) return reading.because;
  const { deadline, rule } = reading;
  if (deadline.kind !== 'RECURRING') return `${rule} ${reading.due ?? deadline.kind}`;
  const periods = periodsBetween(deadline.rule, { from: '2024-12-20', to: '2030-12-31' }, issued).slice(0, 2);
  return [rule, ...periods.map(({ period, due }) => `${period}=${due}`)].join(' ');
};

/** The answer to a phrase that a person must answer for. */
export const asks = 'PHRASE_NOT_UNDERSTOOD';

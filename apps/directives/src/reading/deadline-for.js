import { noDateInText, readDeadlinePhrase } from '@chidao/calendar';
const NO_DATE = { kind: 'NONE', reason: noDateInText };
const read = (phrase, terms, forReport) => {
    const reading = readDeadlinePhrase(phrase, { ...terms, forReport });
    return reading.understood
        ? { phrase, rule: reading.rule, value: reading.deadline }
        : { phrase, rule: null, value: null };
};
/** What the obligation's words say of the time; where they say nothing, that is proposed as the reason. */
export const deadlineFor = ({ deadline }, terms) => deadline ? read(deadline.phrase, terms, false) : { phrase: null, rule: 'no-time-named', value: NO_DATE };
const PERIODS = {
    month: 'month',
    quarter: 'quarter',
    halfYear: 'halfYear',
    nineMonths: 'nineMonths',
    year: 'year',
    once: 'once',
};
/** One rhythm of a report duty. A period that the words do not state is a report on demand. */
export const recurrenceOf = ({ key, period, phrase }, terms) => ({
    key,
    period: PERIODS[period] ?? 'onDemand',
    phrase: phrase?.quote ?? null,
    dueRule: phrase ? read(phrase.quote, terms, true).value : NO_DATE,
    cutoffRule: null,
});

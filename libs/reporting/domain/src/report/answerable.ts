import { refuse, refuseIf } from '@chidao/kernel';
import { faultyIndicators, missingIndicators } from '../indicator/check-indicators.js';
import type { Content } from '../indicator/content.js';
import type { Answer, SubmittedAnswer } from './report.events.js';
import type { ReportState } from './report.state.js';

/** What the report must know of an occurrence that it answers (`factsForReport` of the occurrence). */
export interface OccurrenceFacts {
  readonly occurrence: string;
  readonly status: 'None' | 'Scheduled' | 'Open' | 'Submitted' | 'Accepted' | 'Missing';
  readonly agency: string;
  readonly duty: string;
  readonly obligation: string;
  readonly directives: readonly string[];
  readonly issuers: readonly string[];
  readonly contents: readonly Content[];
  /** The agency that reports of this route go to; null where it is not known here. */
  readonly receiver: string | null;
  /** Versions of reports linked so far. */
  readonly linked: readonly { readonly report: string; readonly version: number }[];
}

const factsOf = (answer: Answer, occurrences: readonly OccurrenceFacts[]): OccurrenceFacts =>
  occurrences.find(({ occurrence }) => occurrence === answer.occurrence) ??
  refuse('OCCURRENCE_NOT_OPEN', { occurrence: answer.occurrence });

/** The version before this one answers that occurrence, and its `ReportLinked` is still on the way. */
const isOnItsWay = (state: ReportState, { occurrence, linked }: OccurrenceFacts): boolean => {
  if (state.status !== 'Submitted') return false;
  if (!state.satisfies.some((answer) => answer.occurrence === occurrence)) return false;
  return !linked.some(({ report, version }) => report === state.report && version >= state.version);
};

const refuseAnswer = (answer: Answer, facts: OccurrenceFacts, state: ReportState): void => {
  const { occurrence, status, contents } = facts;
  refuseIf(status === 'Submitted' || isOnItsWay(state, facts), 'REPORT_ALREADY_PENDING', { occurrence });
  refuseIf(status === 'None' || status === 'Accepted', 'OCCURRENCE_NOT_OPEN', { occurrence });
  const missing = missingIndicators(contents, answer.indicators);
  refuseIf(missing.length > 0, 'INDICATOR_MISSING', { occurrence, missing });
  const faulty = faultyIndicators(contents, answer.indicators);
  refuseIf(faulty.length > 0, 'INPUT_INVALID', { field: 'indicators', occurrence, faulty });
};

/** Refuses unless every answer meets an occurrence of the agency that waits for it, with all that it asks for. */
export const refuseUnanswerable = (
  agency: string,
  answers: readonly Answer[],
  occurrences: readonly OccurrenceFacts[],
  state: ReportState,
): void => {
  const named = answers.map(({ occurrence }) => occurrence);
  refuseIf(named.length === 0 || new Set(named).size < named.length, 'INPUT_INVALID', { field: 'satisfies' });
  for (const answer of answers) {
    const facts = factsOf(answer, occurrences);
    const foreign = facts.status !== 'None' && facts.agency !== agency;
    refuseIf(foreign, 'INPUT_INVALID', { field: 'satisfies', occurrence: answer.occurrence });
    refuseAnswer(answer, facts, state);
  }
};

/** The answer as it is stored. */
export const answered = (answer: Answer, occurrences: readonly OccurrenceFacts[]): SubmittedAnswer => {
  const { duty, obligation, directives, issuers } = factsOf(answer, occurrences);
  return { ...answer, duty, obligation, directives, issuers };
};

/** Who gets the report: each receiver once. */
export const destinationsOf = (occurrences: readonly OccurrenceFacts[]): readonly string[] =>
  [...new Set(occurrences.map(({ receiver }) => receiver).filter((receiver) => receiver !== null))].sort();

import type { Days, WorkingDays } from './spans.js';

/** The settings of deadlines.md §7 except `deadline.*`, by their keys there. */
export interface RuleSettings {
  readonly 'return.decideWithin': WorkingDays;
  readonly 'extension.decideWithin': WorkingDays;
  readonly 'drop.decideWithin': WorkingDays;
  readonly 'explanation.answerWithin': WorkingDays;
  readonly 'difficulty.answerWithin': WorkingDays;
  /** After delivery of the urge. */
  readonly 'urge.ignoredAfter': WorkingDays;
  readonly 'dormancy.listAfter': { readonly months: number };
  readonly 'occurrence.showAhead': { readonly months: number };
  /** The earlier of the cut-off and this many days before due. */
  readonly 'occurrence.openAt': { readonly earlierOf: 'cutoff'; readonly daysBeforeDue: number };
  /** Unknown is an answer: a person is asked. */
  readonly 'cutoff.default': 'ask' | Days;
  readonly 'receipt.minWorkingDays': number;
  readonly 'objection.window': WorkingDays;
  /** Fewer due assignments give "không đủ cơ sở xếp hạng". */
  readonly 'ranking.minDueAssignments': number;
  readonly 'scoreRevision.minReasonLength': number;
  readonly 'digest.perPersonPerDay': number;
  readonly 'axis.completedOn': 'ResultAccepted' | 'ResultSubmitted';
}

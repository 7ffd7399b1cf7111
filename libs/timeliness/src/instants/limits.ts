import { addDays, addWorkingDays, afterDay, civilDateOf, endOfDay, startOfDay } from '@chidao/calendar';
import type { CivilDate, Instant, WorkCalendar } from '@chidao/calendar';
import type { RuleSet } from '../rules/rule-set.js';

/** Something that somebody must do within a number of working days of an event. */
export type Limit =
  | 'acceptance'
  | 'opinion'
  | 'returnRequest'
  | 'returnDecision'
  | 'extensionDecision'
  | 'dropDecision'
  | 'explanation'
  | 'difficultyAnswer'
  | 'objection';

/** Working days that a rule set gives for it (R12, R13, R21 and deadlines.md §7). */
export const workingDaysFor = (limit: Limit, { rules, settings }: RuleSet): number => {
  const days: { readonly [Each in Limit]: number } = {
    acceptance: rules.R21.workingDays,
    opinion: rules.R12.workingDays,
    returnRequest: rules.R13.workingDays,
    returnDecision: settings['return.decideWithin'].workingDays,
    extensionDecision: settings['extension.decideWithin'].workingDays,
    dropDecision: settings['drop.decideWithin'].workingDays,
    explanation: settings['explanation.answerWithin'].workingDays,
    difficultyAnswer: settings['difficulty.answerWithin'].workingDays,
    objection: settings['objection.window'].workingDays,
  };
  return days[limit];
};

/**
 * Last instant at which it is still in time (`decideBy`, `answerBy`): the end of the n-th working day after the day of
 * the event. It is overdue from the next millisecond on.
 */
export const limitFor = (limit: Limit, at: Instant, ruleSet: RuleSet, calendar: WorkCalendar): Instant =>
  endOfDay(addWorkingDays(civilDateOf(at), workingDaysFor(limit, ruleSet), calendar));

/** First instant at which a delivered urge counts as ignored (`ignoredAt`). */
export const ignoredAt = (deliveredAt: Instant, ruleSet: RuleSet, calendar: WorkCalendar): Instant =>
  afterDay(addWorkingDays(civilDateOf(deliveredAt), ruleSet.settings['urge.ignoredAfter'].workingDays, calendar));

/** First instant at which silence without a deadline has lasted too long (`listAt`, R10); calendar days, not moved. */
export const agedAt = (lastSignOfLife: Instant, ruleSet: RuleSet): Instant =>
  afterDay(addDays(civilDateOf(lastSignOfLife), ruleSet.rules.R10.days));

/** When an occurrence opens: at the start of the earlier of its cut-off day and the day 60 days before its due date. */
export const occurrenceOpensAt = (due: CivilDate, cutoff: CivilDate | null, ruleSet: RuleSet): Instant => {
  const early = addDays(due, -ruleSet.settings['occurrence.openAt'].daysBeforeDue);
  return startOfDay(cutoff !== null && cutoff < early ? cutoff : early);
};

import { addWorkingDays, endOfDay, startOfDay, workingDaysBetween } from '@chidao/calendar';
import type { CivilDate, Instant, WorkCalendar } from '@chidao/calendar';
import type { RuleSet } from '../rules/rule-set.js';
import { ladderFor, type LadderStep } from './ladder.js';

/** What an event that sets a deadline carries, so that no later calendar changes it (lifecycle §15). */
export interface DeadlineInstants {
  /** Last valid instant. */
  readonly due: Instant;
  /** When the deadline becomes near: one instant per threshold of R3, earliest first. */
  readonly nearDue: readonly Instant[];
  readonly ladder: readonly LadderStep[];
}

/** The instants that follow from a due date under a rule set and a calendar. */
export const instantsFor = (due: CivilDate, ruleSet: RuleSet, calendar: WorkCalendar): DeadlineInstants => ({
  due: endOfDay(due),
  nearDue: ruleSet.rules.R3.workingDays.map((days) => startOfDay(addWorkingDays(due, -days, calendar))).sort(),
  ladder: ladderFor(due, ruleSet, calendar),
});

/** A coordinating agency's own due date, from the lead's (R17). */
export const coordinatingDue = (leadDue: CivilDate, ruleSet: RuleSet, calendar: WorkCalendar): CivilDate =>
  addWorkingDays(leadDue, ruleSet.rules.R17.dueOffset.workingDays, calendar);

/** Whether the work was already overdue when it was recorded: flag `BORN_OVERDUE`. */
export const isBornOverdue = (due: Instant | null, recordedAt: Instant): boolean => due !== null && recordedAt > due;

/** Whether fewer working days are left after the day of receipt than a receiver needs: flag `TOO_LITTLE_TIME`. */
export const leavesTooLittleTime = (
  received: CivilDate,
  due: CivilDate | null,
  ruleSet: RuleSet,
  calendar: WorkCalendar,
): boolean => due !== null && workingDaysBetween(received, due, calendar) < ruleSet.settings['receipt.minWorkingDays'];

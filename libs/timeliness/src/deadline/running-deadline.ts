import type { CivilDate, Instant, WorkCalendar } from '@chidao/calendar';
import { instantsFor } from '../instants/instants-for.js';
import type { LadderStep } from '../instants/ladder.js';
import type { RuleSet } from '../rules/rule-set.js';

/** A due date with the instants computed for it, so that no calendar loaded later changes a fact (lifecycle §15). */
export interface RunningDeadline {
  readonly dueDate: CivilDate | null;
  readonly due: Instant | null;
  readonly nearDue: readonly Instant[];
  readonly ladder: readonly LadderStep[];
  /** 1, one more each time that the due date moves. */
  readonly deadlineRevision: number;
}

/** The rules that a decision computes instants with; their versions stand in the envelope. */
export interface DeadlineRules {
  readonly ruleSet: RuleSet;
  readonly calendar: WorkCalendar;
}

/** The deadline of a due date with all its instants; without a date it has none. */
export const deadlineOf = (
  dueDate: CivilDate | null,
  deadlineRevision: number,
  { ruleSet, calendar }: DeadlineRules,
): RunningDeadline =>
  dueDate === null
    ? { dueDate, due: null, nearDue: [], ladder: [], deadlineRevision }
    : { dueDate, ...instantsFor(dueDate, ruleSet, calendar), deadlineRevision };

/** The same deadline on another day: its next revision. */
export const movedDeadline = (
  dueDate: CivilDate,
  { deadlineRevision }: RunningDeadline,
  rules: DeadlineRules,
): RunningDeadline => deadlineOf(dueDate, deadlineRevision + 1, rules);

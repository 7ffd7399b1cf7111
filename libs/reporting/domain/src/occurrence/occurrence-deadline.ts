import type { CivilDate, WorkCalendar } from '@chidao/calendar';
import type { RuleSet } from '@chidao/timeliness';
import { instantsFor } from '@chidao/timeliness';
import type { OccurrenceAddress, OccurrenceDeadline } from './occurrence.events.js';

/** The rules that a decision computes instants with; their versions stand in the envelope. */
export interface Rules {
  readonly ruleSet: RuleSet;
  readonly calendar: WorkCalendar;
}

/** The deadline of a due date with all its instants; without a date it has none. */
export const deadlineOf = (
  dueDate: CivilDate | null,
  deadlineRevision: number,
  { ruleSet, calendar }: Rules,
): OccurrenceDeadline =>
  dueDate === null
    ? { dueDate, due: null, nearDue: [], ladder: [], deadlineRevision }
    : { dueDate, ...instantsFor(dueDate, ruleSet, calendar), deadlineRevision };

/** The address alone, as every event of the occurrence carries it. */
export const addressOf = (located: OccurrenceAddress): OccurrenceAddress => ({
  occurrence: located.occurrence,
  duty: located.duty,
  obligation: located.obligation,
  route: located.route,
  recurrence: located.recurrence,
  period: located.period,
  agency: located.agency,
  consolidation: located.consolidation,
});

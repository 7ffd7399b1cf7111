import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byClock, byPolicy, refuseIf } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import { coordinatingDue, deadlineOf, isBornOverdue } from '@chidao/timeliness';
import type { AssignmentMade } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { listAtAfter } from './assignment.rule.js';

/** Made from `ObligationAssigned`, or from `AssignmentCascaded` of its parent, per agency. */
export type MakeAssignment = Command<
  'MakeAssignment',
  Omit<AssignmentMade['data'], 'deadline' | 'listAt' | 'bornOverdue'> & {
    /** Of a child only: its due date as cascaded. The obligation's date does not count for it. */
    readonly ownDueDate: CivilDate | null;
  },
  DeadlineRules
>;

/** A coordinating assignment is due before its lead's, and has no date where the lead has none (R17). */
const dueDateOf = ({ input, facts }: MakeAssignment): CivilDate | null => {
  if (input.parent) return input.ownDueDate;
  const due = input.deadlineAsResolved.civilDate;
  if (due === null || input.role === 'lead') return due;
  return coordinatingDue(due, facts.ruleSet, facts.calendar);
};

export const makeAssignment: AssignmentRule<MakeAssignment> = {
  who: ({ context }) => byPolicy(context) ?? byClock(context),
  decide: (command, state): readonly AssignmentMade[] => {
    refuseIf(state.status !== 'None', 'ASSIGNMENT_ALREADY_MADE');
    const { ownDueDate: _, ...input } = command.input;
    const deadline = deadlineOf(dueDateOf(command), 1, command.facts);
    const { at } = command.context;
    const listAt = listAtAfter(at, { ...input, deadline }, command.facts);
    const data = { ...input, deadline, listAt, bornOverdue: isBornOverdue(deadline.due, at) };
    return [{ type: 'AssignmentMade', data }];
  },
};

import type { CivilDate, ResolvedDeadline } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byClock, byPolicy, refuseIf } from '@chidao/kernel';
import { coordinatingDue, isBornOverdue } from '@chidao/timeliness';
import type { AssignmentMade } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { deadlineOf, listAtAfter } from './assignment.rule.js';

/** Made from `ObligationAssigned`, or from `AssignmentCascaded` of its parent, per agency. */
export type MakeAssignment = Command<
  'MakeAssignment',
  Omit<AssignmentMade['data'], 'deadline' | 'listAt' | 'bornOverdue'> & {
    /** A child's own due date; null: that of the obligation. */
    readonly ownDueDate: CivilDate | null;
  },
  Rules
>;

/** A coordinating assignment is due before its lead's (R17). */
const dueDateOf = ({ input, facts }: MakeAssignment): CivilDate | null => {
  const due: ResolvedDeadline['civilDate'] = input.ownDueDate ?? input.deadlineAsResolved.civilDate;
  const ofLead = due !== null && input.role === 'coordinating' && input.parent === null;
  return ofLead ? coordinatingDue(due, facts.ruleSet, facts.calendar) : due;
};

export const makeAssignment: AssignmentRule<MakeAssignment> = {
  who: ({ context }) => byPolicy(context) ?? byClock(context),
  decide: (command, state): readonly AssignmentMade[] => {
    refuseIf(state.status !== 'None', 'ASSIGNMENT_ALREADY_MADE');
    const { ownDueDate, ...input } = command.input;
    void ownDueDate;
    const deadline = deadlineOf(dueDateOf(command), 1, command.facts);
    const { at } = command.context;
    const listAt = listAtAfter(at, { kind: input.kind, deadline }, command.facts);
    const data = { ...input, deadline, listAt, bornOverdue: isBornOverdue(deadline.due, at) };
    return [{ type: 'AssignmentMade', data }];
  },
};

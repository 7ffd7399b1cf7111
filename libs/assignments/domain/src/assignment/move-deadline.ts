import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import type { DeadlineMoved } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, deadlineOf, openOrRefuse } from './assignment.rule.js';

/** Another fact moved the due date: the lead's extension, an answered difficulty, a calendar. Quiet when it stays. */
export type MoveDeadline = Command<'MoveDeadline', { readonly newDue: CivilDate; readonly basis: string }, Rules>;

export const moveDeadline: AssignmentRule<MoveDeadline> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input, facts }, state): readonly DeadlineMoved[] => {
    const open = openOrRefuse(state);
    refuseIf(input.basis.trim() === '', 'BASIS_REQUIRED');
    if (open.deadline.dueDate === input.newDue) return [];
    const deadline = deadlineOf(input.newDue, open.deadline.deadlineRevision + 1, facts);
    return [{ type: 'DeadlineMoved', data: { ...addressOf(open), basis: input.basis, deadline } }];
  },
};

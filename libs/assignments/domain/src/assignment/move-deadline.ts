import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import type { DeadlineMoved, MoveCause } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, deadlineOf, openOrRefuse } from './assignment.rule.js';
import type { Known } from './assignment.state.js';

/** Another fact moved the due date. Quiet when it stays where it is. */
export type MoveDeadline = Command<
  'MoveDeadline',
  {
    readonly newDue: CivilDate;
    readonly cause: MoveCause;
    /** What it rests on, in one line: `calendar 2026.1`, `assignment <id>`, `difficulty <id>`. */
    readonly basis: string;
    /** Person whose decision it is; null where it is computed. */
    readonly decidedBy: string | null;
  },
  Rules & {
    /** The body that set the deadline is above the one that moves it (R7). */
    readonly setByHigherLevel: boolean;
  }
>;

/** A date that somebody decided is not taken back by a computation, nor by an old message that comes again. */
const isOvertaken = ({ input }: MoveDeadline, { deadline, decided }: Known): boolean =>
  decided && input.cause !== 'difficultyAnswered' && deadline.dueDate !== null && input.newDue < deadline.dueDate;

export const moveDeadline: AssignmentRule<MoveDeadline> = {
  who: ({ context }) => byPolicy(context),
  decide: (command, state): readonly DeadlineMoved[] => {
    const { input, facts } = command;
    const open = openOrRefuse(state);
    refuseIf(input.basis.trim() === '', 'BASIS_REQUIRED');
    if (open.deadline.dueDate === input.newDue || isOvertaken(command, open)) return [];
    refuseIf(facts.setByHigherLevel, 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy: open.setBy });
    const { cause, basis } = input;
    const deadline = deadlineOf(input.newDue, open.deadline.deadlineRevision + 1, facts);
    return [{ type: 'DeadlineMoved', data: { ...addressOf(open), cause, basis, deadline } }];
  },
};

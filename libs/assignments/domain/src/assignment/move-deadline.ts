import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import { movedDeadline } from '@chidao/timeliness';
import type { DeadlineMoved, MoveCause } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import type { Known } from './assignment.state.js';
import { followedBy } from './assignment.state.js';

/** Another fact moved the due date. Quiet when it stays where it is. */
export type MoveDeadline = Command<
  'MoveDeadline',
  {
    readonly newDue: CivilDate;
    readonly cause: MoveCause;
    /** Agency in whose name it was decided, for what its rank may move (R7); null where it is computed. */
    readonly mover: string | null;
  },
  DeadlineRules & {
    /** The body that set the deadline is above the one that moves it (R7). */
    readonly setByHigherLevel: boolean;
  }
>;

/** A message that comes again after a newer one of the same source was followed: the first time it may have left no trace. */
const isOutdated = ({ input }: MoveDeadline, { followed }: Known): boolean => {
  const word = followedBy(input.cause);
  return word !== null && followed !== null && word.source === followed.source && word.revision < followed.revision;
};

/** A date that somebody decided stands against all that is older, however late it comes, and is not taken back by a computation. */
const isOvertaken = (command: MoveDeadline, state: Known): boolean => {
  const { input, context } = command;
  const { deadline, decidedAt } = state;
  if (isOutdated(command, state)) return true;
  if (decidedAt === null) return false;
  const computed = input.cause.kind !== 'difficultyAnswered';
  return context.at < decidedAt || (computed && deadline.dueDate !== null && input.newDue < deadline.dueDate);
};

export const moveDeadline: AssignmentRule<MoveDeadline> = {
  who: ({ context }) => byPolicy(context),
  decide: (command, state): readonly DeadlineMoved[] => {
    const { input, facts } = command;
    const open = openOrRefuse(state);
    if (open.deadline.dueDate === input.newDue || isOvertaken(command, open)) return [];
    refuseIf(facts.setByHigherLevel, 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy: open.setBy });
    const deadline = movedDeadline(input.newDue, open.deadline, facts);
    return [{ type: 'DeadlineMoved', data: { ...addressOf(open), cause: input.cause, deadline } }];
  },
};

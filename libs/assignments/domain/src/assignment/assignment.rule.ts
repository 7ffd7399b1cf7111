import type { Instant } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import { agedAt } from '@chidao/timeliness';
import type { AssignmentAddress, AssignmentEvent } from './assignment.events.js';
import type { AssignmentState, Known, OpenStatus } from './assignment.state.js';
import { isOpen } from './assignment.state.js';

/** A command of the assignment. */
export type AssignmentRule<C extends Command> = CommandRule<C, AssignmentState, AssignmentEvent>;

type Silence = Pick<Known, 'kind' | 'deadline' | 'deadlineAsResolved'>;

/** What has no deadline of any kind ages (R10): neither continuous work, nor what recurs by a rule. */
const ages = ({ kind, deadline, deadlineAsResolved }: Silence): boolean =>
  deadline.dueDate === null && kind !== 'continuous' && deadlineAsResolved.kind !== 'RECURRING';

/** First instant at which silence after `at` has lasted too long, or null where the work does not age. */
export const listAtAfter = (at: Instant, silent: Silence, { ruleSet }: DeadlineRules): Instant | null =>
  ages(silent) ? agedAt(at, ruleSet) : null;

/** The address alone, as every event of the assignment carries it. */
export const addressOf = (located: AssignmentAddress): AssignmentAddress => ({
  assignment: located.assignment,
  obligation: located.obligation,
  group: located.group,
  agency: located.agency,
  role: located.role,
});

/** The assignment, or a refusal where there is none or it is closed. */
export const openOrRefuse = (state: AssignmentState): Known & { readonly status: OpenStatus } => {
  if (isOpen(state)) return state;
  return state.status === 'None' ? refuse('NOT_FOUND') : refuse('ASSIGNMENT_NOT_OPEN', { status: state.status });
};

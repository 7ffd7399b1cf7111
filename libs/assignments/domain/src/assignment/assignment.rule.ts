import type { CivilDate, Instant, WorkCalendar } from '@chidao/calendar';
import type { Capacity, Command, CommandContext, CommandRule } from '@chidao/kernel';
import { actsFor, headsAgency, refuse } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';
import { agedAt, instantsFor } from '@chidao/timeliness';
import { assignerOf } from '../source/source.js';
import type { AssignmentAddress, AssignmentDeadline, AssignmentEvent } from './assignment.events.js';
import type { AssignmentState, Known, OpenStatus } from './assignment.state.js';
import { isOpen } from './assignment.state.js';

/** A command of the assignment. */
export type AssignmentRule<C extends Command> = CommandRule<C, AssignmentState, AssignmentEvent>;

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
): AssignmentDeadline =>
  dueDate === null
    ? { dueDate, due: null, nearDue: [], ladder: [], deadlineRevision }
    : { dueDate, ...instantsFor(dueDate, ruleSet, calendar), deadlineRevision };

/** First instant at which silence after `at` has lasted too long; continuous obligations do not age, nor does what is due. */
export const listAtAfter = (
  at: Instant,
  { kind, deadline }: Pick<Known, 'kind' | 'deadline'>,
  { ruleSet }: Rules,
): Instant | null => (deadline.dueDate !== null || kind === 'continuous' ? null : agedAt(at, ruleSet));

/** The address alone, as every event of the assignment carries it. */
export const addressOf = (located: AssignmentAddress): AssignmentAddress => ({
  assignment: located.assignment,
  obligation: located.obligation,
  group: located.group,
  agency: located.agency,
  role: located.role,
});

/** The assignment, or a refusal where it is closed. */
export const openOrRefuse = (state: AssignmentState): Known & { readonly status: OpenStatus } =>
  isOpen(state) ? state : refuse('ASSIGNMENT_NOT_OPEN', { status: state.status });

const agencyOf = (state: AssignmentState): string | null => (state.status === 'None' ? null : state.agency);

/** Somebody who may act for the agency that holds it. */
export const assignee = ({ context }: { readonly context: CommandContext }, state: AssignmentState): Capacity | null =>
  actsFor(context, agencyOf(state));

/** Head or deputy of the agency that holds it. */
export const headOfAssignee = (
  { context }: { readonly context: CommandContext },
  state: AssignmentState,
): Capacity | null => headsAgency(context, agencyOf(state));

/**
 * Who decides on it: the agency that cascaded it for a child, the lead for a coordinating assignment, else the assigner
 * (lifecycle §5.2).
 */
export const decider = ({ context }: { readonly context: CommandContext }, state: AssignmentState): Capacity | null => {
  if (state.status === 'None') return null;
  if (state.parent) return headsAgency(context, state.parent.agency);
  return state.role === 'coordinating' ? headsAgency(context, state.lead) : assignerOf(context, state.sources);
};

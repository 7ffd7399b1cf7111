import type { Capacity, CommandContext } from '@chidao/kernel';
import { actsFor, headsAgency } from '@chidao/kernel';
import type { Authority } from '../source/source.js';
import { assignerOf, authorityOf } from '../source/source.js';
import type { AssignmentState } from './assignment.state.js';

interface Sent {
  readonly context: CommandContext;
}

type Who = (command: Sent, state: AssignmentState) => Capacity | null;

const agencyOf = (state: AssignmentState): string | null => (state.status === 'None' ? null : state.agency);

/** The person in charge of it, who acts for the agency in nothing else: officer or clerk for given matters (lifecycle §1.4). */
const inCharge: Who = ({ context: { standing } }, state) => {
  if (state.status === 'None' || standing?.agency !== state.agency || standing.person !== state.person) return null;
  const role = standing.limitedRoles.find((held) => held === 'officer' || held === 'clerk');
  return role ? { agency: state.agency, by: role } : null;
};

/** Somebody who may act for the agency that holds it, or the person whom its head put in charge. */
export const assignee: Who = (command, state) => actsFor(command.context, agencyOf(state)) ?? inCharge(command, state);

/** Head or deputy of the agency that holds it. */
export const headOfAssignee: Who = ({ context }, state) => headsAgency(context, agencyOf(state));

/** Who gave the work: the agency that cascaded it to a child, else the assigner of a directive (lifecycle §5.2). */
export const giverOf = (context: CommandContext, state: AssignmentState): Authority | null => {
  if (state.status === 'None') return null;
  return state.parent ? authorityOf(context, state.parent.agency) : assignerOf(context, state.sources);
};

/** Decides on requests for more time, and cancels. */
export const giver: Who = ({ context }, state) => giverOf(context, state)?.capacity ?? null;

/** Decides on a result: the lead on a coordinating assignment's, else who gave the work (lifecycle §5.2). */
export const acceptor: Who = ({ context }, state) =>
  state.status !== 'None' && state.role === 'coordinating'
    ? (authorityOf(context, state.lead)?.capacity ?? null)
    : giver({ context }, state);

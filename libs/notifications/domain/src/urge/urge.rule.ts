import type { About, Capacity, Command, CommandContext, CommandRule } from '@chidao/kernel';
import { actsFor, headsAgency, isAssigner, refuse } from '@chidao/kernel';
import type { Step } from './step.js';
import type { Subject, UrgeAddress, UrgeEvent } from './urge.events.js';
import type { KnownUrge, PlannedStep, UrgeState } from './urge.state.js';
import { findStep } from './urge.state.js';

/** A command of the urge. */
export type UrgeRule<C extends Command> = CommandRule<C, UrgeState, UrgeEvent>;

/** What others' messages say of the assignment or occurrence, as known here now. */
export interface Urgeable {
  readonly subject: Subject;
  readonly agency: string;
  /** Somebody still owes work on it, and nothing handed in waits for a decision. */
  readonly open: boolean;
  readonly hasDeadline: boolean;
  readonly deadlineRevision: number;
  readonly round: number;
  /** The agency is subordinate to one of the issuers: only then is it urged beyond a reminder. */
  readonly subordinate: boolean;
  /** Who keeps the directives, and the leader whose authority they carry. */
  readonly sources: readonly { readonly keeper: string; readonly signer: string | null }[];
  /** Agencies whose head decides on it in place of an assigner: the lead of the group, or who cascaded it. */
  readonly above: readonly string[];
  /** Agencies told to follow and urge this one. */
  readonly monitors: readonly string[];
  readonly concerns: About;
}

const firstOf = <T>(items: readonly T[], capacity: (item: T) => Capacity | null): Capacity | null => {
  for (const item of items) {
    const found = capacity(item);
    if (found) return found;
  }
  return null;
};

/** Monitor or assigner of the subject (lifecycle §11). */
export const urger = (context: CommandContext, urgeable: Urgeable | null): Capacity | null => {
  if (urgeable === null) return null;
  const { sources, above, monitors } = urgeable;
  return (
    firstOf(sources, ({ keeper, signer }) => isAssigner(context, keeper, signer)) ??
    firstOf(above, (agency) => headsAgency(context, agency)) ??
    firstOf(monitors, (agency) => actsFor(context, agency))
  );
};

/** The address alone, as every event of the urge carries it. */
export const addressOf = ({ urge, subject, agency }: UrgeAddress): UrgeAddress => ({ urge, subject, agency });

/** The refusal of what is closed, named by what it is. */
export const notOpen = ({ kind }: Subject): never =>
  kind === 'assignment' ? refuse('ASSIGNMENT_NOT_OPEN') : refuse('OCCURRENCE_NOT_OPEN');

/** A step with the ladder that it belongs to; refuses with `code` what does not exist. */
export const stepOrRefuse = (
  state: UrgeState,
  step: Step,
  code: string,
): { readonly known: KnownUrge; readonly planned: PlannedStep } => {
  const planned = findStep(state, step);
  return state.status === 'None' || planned === null ? refuse(code) : { known: state, planned };
};

import type { Command } from '@chidao/kernel';
import { byPolicy, isAssigner, refuse, refuseIf } from '@chidao/kernel';
import type { AssignmentClosureNoted, AssignmentOutcome, EndCause, ObligationEnded } from './obligation.events.js';
import type { AuthorityFacts, ObligationRule } from './obligation.rule.js';
import { idsOf, isStanding } from './obligation.rule.js';
import type { ObligationState } from './obligation.state.js';
import { assignmentsOf } from './obligation.state.js';

/** Brought by policy from the assignments service: one of the assignments is closed. */
export type NoteAssignmentClosure = Command<
  'NoteAssignmentClosure',
  { readonly assignment: string; readonly outcome: AssignmentOutcome }
>;

export const noteAssignmentClosure: ObligationRule<NoteAssignmentClosure> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input }, state): readonly AssignmentClosureNoted[] => {
    refuseIf(state.status === 'None', 'NOT_FOUND');
    if (state.status === 'Ended' || state.closed.includes(input.assignment)) return [];
    return [{ type: 'AssignmentClosureNoted', data: { ...idsOf(state), ...input } }];
  },
};

/** The obligation is over. Kinds once and conditional end only when every assignment is closed. */
export type EndObligation = Command<
  'EndObligation',
  { readonly cause: EndCause; readonly reason: string | null },
  AuthorityFacts
>;

/** A person says why; a policy's cause says it all. */
const refuseWordless = ({ input, context }: EndObligation): void =>
  refuseIf(context.actor.kind === 'person' && !input.reason?.trim(), 'REASON_REQUIRED');

/** Kinds once and conditional are done when their work is; the others go on until their period or directive ends. */
export const endsWithItsWork = ({ content }: ObligationState): boolean =>
  content?.kind === 'once' || content?.kind === 'conditional';

const refuseWhileOpen = ({ input: { cause } }: EndObligation, state: ObligationState): void => {
  const byWork = cause.kind === 'allAssignmentsClosed';
  refuseIf(byWork && !endsWithItsWork(state), 'INPUT_INVALID', { field: 'cause.kind' });
  const open = assignmentsOf(state) - state.closed.length;
  refuseIf((byWork || endsWithItsWork(state)) && open > 0, 'OPEN_ASSIGNMENTS_REMAIN', { open });
};

export const endObligation: ObligationRule<EndObligation> = {
  who: ({ context, facts }, { keeper }) => byPolicy(context) ?? isAssigner(context, keeper, facts.signer),
  decide: (command, state): readonly ObligationEnded[] => {
    const { cause } = command.input;
    if (state.status === 'Ended') return refuse('OBLIGATION_ENDED');
    refuseIf(!isStanding(state), 'OBLIGATION_NOT_CONFIRMED');
    refuseIf(!command.facts.directiveInForce, 'DIRECTIVE_NOT_IN_FORCE');
    refuseWordless(command);
    refuseWhileOpen(command, state);
    const ofItself = cause.kind === 'duplicateOf' && cause.obligation === state.obligation;
    refuseIf(ofItself, 'INPUT_INVALID', { field: 'cause.obligation' });
    return [{ type: 'ObligationEnded', data: { ...idsOf(state), ...command.input } }];
  },
};

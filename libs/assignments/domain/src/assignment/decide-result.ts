import type { Command, CommandContext } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { ResultAccepted, ResultSentBack } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, decider, listAtAfter } from './assignment.rule.js';
import type { AssignmentState, Known, Submission } from './assignment.state.js';

/** The result is what was asked for: the work was done when it was submitted. */
export type AcceptResult = Command<'AcceptResult', Record<string, never>>;

/** The result goes back for rework; the clock has never stopped. */
export type SendBackResult = Command<'SendBackResult', { readonly reason: string }, Rules>;

const pendingOf = (
  state: AssignmentState,
  { actor }: CommandContext,
): { readonly open: Known; readonly submission: Submission } => {
  if (state.status !== 'Submitted' || state.submission === null) return refuse('NO_RESULT_PENDING');
  refuseIf(state.submission.by === actor.id, 'CHECKER_IS_MAKER');
  return { open: state, submission: state.submission };
};

export const acceptResult: AssignmentRule<AcceptResult> = {
  who: decider,
  decide: ({ context }, state): readonly ResultAccepted[] => {
    const { open, submission } = pendingOf(state, context);
    const data = { ...addressOf(open), decides: submission.event, submittedAt: submission.at };
    return [{ type: 'ResultAccepted', data }];
  },
};

export const sendBackResult: AssignmentRule<SendBackResult> = {
  who: decider,
  decide: ({ input, facts, context }, state): readonly ResultSentBack[] => {
    const { open, submission } = pendingOf(state, context);
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const listAt = listAtAfter(context.at, open, facts);
    const data = { ...addressOf(open), decides: submission.event, reason: input.reason, listAt };
    return [{ type: 'ResultSentBack', data }];
  },
};

import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import type { ResultAccepted, ResultSentBack } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, listAtAfter } from './assignment.rule.js';
import type { AssignmentState, Known, Submission } from './assignment.state.js';
import { acceptor } from './who.js';

/** The result is what was asked for: the work was done when it was submitted. */
export type AcceptResult = Command<'AcceptResult', Record<string, never>>;

/** The result goes back for rework; the clock has never stopped. */
export type SendBackResult = Command<'SendBackResult', { readonly reason: string }, DeadlineRules>;

const pendingOf = (state: AssignmentState): { readonly open: Known; readonly submission: Submission } =>
  state.status === 'Submitted' && state.submission
    ? { open: state, submission: state.submission }
    : refuse('NO_RESULT_PENDING');

export const acceptResult: AssignmentRule<AcceptResult> = {
  who: acceptor,
  decide: ({ context }, state): readonly ResultAccepted[] => {
    const { open, submission } = pendingOf(state);
    refuseIf(submission.makers.includes(context.actor.id), 'CHECKER_IS_MAKER');
    const data = { ...addressOf(open), decides: submission.event, submittedAt: submission.at };
    return [{ type: 'ResultAccepted', data }];
  },
};

/** Silence counts anew from here: until now it was the decision that was waited for. */
export const sendBackResult: AssignmentRule<SendBackResult> = {
  who: acceptor,
  decide: ({ input, facts, context }, state): readonly ResultSentBack[] => {
    const { open, submission } = pendingOf(state);
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const listAt = listAtAfter(context.at, open, facts);
    const data = { ...addressOf(open), decides: submission.event, reason: input.reason, listAt };
    return [{ type: 'ResultSentBack', data }];
  },
};

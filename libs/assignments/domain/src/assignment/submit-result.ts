import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { limitFor } from '@chidao/timeliness';
import type { Evidence, ResultSubmitted } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, assignee, openOrRefuse } from './assignment.rule.js';

/** The agency hands in its result. `completedOn` may not be typed: the clock says when (R9). */
export type SubmitResult = Command<
  'SubmitResult',
  {
    readonly outcome: 'done' | 'notNeeded';
    /** SHA-256 of the text of the result; for `notNeeded`, of the reason. */
    readonly text: string;
    readonly evidence: readonly Evidence[];
    /** SHA-256 of the paper with the head's signature. */
    readonly headSignature: string | null;
    /** Another day than today is backdating. */
    readonly completedOn: string | null;
  },
  Rules
>;

export const submitResult: AssignmentRule<SubmitResult> = {
  who: assignee,
  decide: ({ input, facts, context }, state): readonly ResultSubmitted[] => {
    const open = openOrRefuse(state);
    refuseIf(open.status === 'Submitted', 'RESULT_ALREADY_PENDING');
    refuseIf(open.kind === 'continuous', 'OBLIGATION_IS_CONTINUOUS');
    const { completedOn, headSignature, ...result } = input;
    refuseIf(completedOn !== null && !facts.ruleSet.rules.R9, 'BACKDATING_NOT_ALLOWED');
    refuseIf(result.outcome === 'notNeeded' && !open.ifNeeded, 'INPUT_INVALID', { field: 'outcome' });
    refuseIf(result.outcome === 'done' && result.evidence.length === 0, 'EVIDENCE_REQUIRED');
    if (headSignature === null) return refuse('HEAD_SIGNATURE_REQUIRED');
    const decideBy = limitFor('acceptance', context.at, facts.ruleSet, facts.calendar);
    const data = { ...addressOf(open), ...result, headSignature, decideBy, bySubmission: open.submissions + 1 };
    return [{ type: 'ResultSubmitted', data }];
  },
};

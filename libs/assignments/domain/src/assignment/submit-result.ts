import type { CivilDate } from '@chidao/calendar';
import { civilDateOf } from '@chidao/calendar';
import type { BlobRef, Command, Signed } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { DeadlineRules, SigningFacts } from '@chidao/timeliness';
import { limitFor, signedByHead } from '@chidao/timeliness';
import type { Evidence, ResultSubmitted } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import type { Known } from './assignment.state.js';
import { assignee } from './who.js';

/** The agency hands in its result, signed by its head. The clock stops at this event, whatever day is stated. */
export type SubmitResult = Command<
  'SubmitResult',
  {
    readonly outcome: 'done' | 'notNeeded';
    /** Of the result; for `notNeeded`, the reason. */
    readonly text: BlobRef;
    readonly evidence: readonly Evidence[];
    /** The paper with the head's signature. */
    readonly signed: Signed | null;
    /** The day on which the work is said to have been done; another than today needs a rule set that allows it (R9). */
    readonly completedOn: CivilDate | null;
  },
  DeadlineRules & SigningFacts
>;

const refuseUnproven = ({ outcome, evidence }: SubmitResult['input'], open: Known): void => {
  refuseIf(outcome === 'notNeeded' && !open.ifNeeded, 'INPUT_INVALID', { field: 'outcome' });
  refuseIf(outcome === 'done' && evidence.length === 0, 'EVIDENCE_REQUIRED');
};

const refuseBackdated = ({ input, facts, context }: SubmitResult): void => {
  const today = civilDateOf(context.at);
  refuseIf(input.completedOn !== null && input.completedOn > today, 'INPUT_INVALID', { field: 'completedOn' });
  const isBackdated = input.completedOn !== null && input.completedOn < today;
  refuseIf(isBackdated && !facts.ruleSet.rules.R9, 'BACKDATING_NOT_ALLOWED');
};

const makersOf = ({ context }: SubmitResult, { signer }: Signed): readonly string[] =>
  [...new Set([context.actor.id, ...(signer === null ? [] : [signer])])].sort();

export const submitResult: AssignmentRule<SubmitResult> = {
  who: assignee,
  decide: (command, state): readonly ResultSubmitted[] => {
    const { input, facts, context } = command;
    const open = openOrRefuse(state);
    refuseIf(open.status === 'Submitted', 'RESULT_ALREADY_PENDING');
    refuseIf(open.kind === 'continuous', 'OBLIGATION_IS_CONTINUOUS');
    refuseBackdated(command);
    refuseUnproven(input, open);
    const signed = signedByHead(input.signed, facts);
    const decideBy = limitFor('acceptance', context.at, facts.ruleSet, facts.calendar);
    const made = { signed, makers: makersOf(command, signed), decideBy, submission: open.submissions + 1 };
    return [{ type: 'ResultSubmitted', data: { ...addressOf(open), ...input, ...made } }];
  },
};

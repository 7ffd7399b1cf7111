import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { extensionRefusal, isAskedLate, limitFor } from '@chidao/timeliness';
import type { ExtensionRequested } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import { headOfAssignee } from './who.js';

/** The head of the agency asks for more time, in the form of R24. */
export type RequestExtension = Command<
  'RequestExtension',
  {
    readonly newDue: CivilDate;
    readonly reason: string;
    readonly progress: string;
    readonly basis: string | null;
    /** SHA-256 of the request with the head's signature. */
    readonly headSignature: string | null;
  },
  Rules
>;

export const requestExtension: AssignmentRule<RequestExtension> = {
  who: headOfAssignee,
  decide: ({ input, facts, context }, state): readonly ExtensionRequested[] => {
    const open = openOrRefuse(state);
    const dueDate = open.deadline.dueDate ?? refuse('NO_DEADLINE_TO_EXTEND');
    refuseIf(open.extension.pending !== null, 'EXTENSION_ALREADY_PENDING');
    const present = { currentDue: dueDate, granted: open.extension.granted };
    const refusal = extensionRefusal({ newDue: input.newDue, askedAt: context.at }, present, facts.ruleSet);
    if (refusal !== null) return refuse(refusal);
    const headSignature = input.headSignature ?? refuse('HEAD_SIGNATURE_REQUIRED');
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const late = isAskedLate(context.at, dueDate);
    const decideBy = limitFor('extensionDecision', context.at, facts.ruleSet, facts.calendar);
    const data = { ...addressOf(open), ...input, headSignature, dueDate, late, decideBy };
    return [{ type: 'ExtensionRequested', data }];
  },
};

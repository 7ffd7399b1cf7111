import type { CivilDate } from '@chidao/calendar';
import type { Command, CommandRule, Signed, SigningFacts } from '@chidao/kernel';
import { headsAgency, refuse, refuseIf, signedByHead } from '@chidao/kernel';
import { extensionRefusal, isAskedLate, limitFor } from '@chidao/timeliness';
import type { Rules } from './occurrence-deadline.js';
import { addressOf } from './occurrence-deadline.js';
import type { ExtensionRequested, OccurrenceEvent } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** The head of the agency asks for more time, in the form of R24. */
export type RequestExtension = Command<
  'RequestExtension',
  {
    readonly newDue: CivilDate;
    readonly reason: string;
    readonly progress: string;
    readonly basis: string | null;
    readonly signed: Signed | null;
  },
  Rules & SigningFacts
>;

export const requestExtension: CommandRule<RequestExtension, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }, state) => headsAgency(context, state.status === 'None' ? null : state.agency),
  decide: ({ input, facts, context }, state): readonly ExtensionRequested[] => {
    if (state.status !== 'Open') return refuse('OCCURRENCE_NOT_OPEN', { status: state.status });
    const { deadline, extension } = state;
    if (deadline.dueDate === null) return refuse('NO_DEADLINE_TO_EXTEND');
    refuseIf(extension.pending !== null, 'EXTENSION_ALREADY_PENDING');
    const present = { currentDue: deadline.dueDate, granted: extension.granted };
    const refusal = extensionRefusal({ newDue: input.newDue, askedAt: context.at }, present, facts.ruleSet);
    if (refusal !== null) return refuse(refusal);
    const signed = signedByHead(input.signed, facts);
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const late = isAskedLate(context.at, deadline.dueDate);
    const decideBy = limitFor('extensionDecision', context.at, facts.ruleSet, facts.calendar);
    const asked = { ...input, signed, dueDate: deadline.dueDate };
    return [{ type: 'ExtensionRequested', data: { ...addressOf(state), ...asked, late, decideBy } }];
  },
};

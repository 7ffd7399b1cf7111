import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';
import { agedAt } from '@chidao/timeliness';
import { judgesFor } from '../source/capacity.js';
import { decidedVersion } from './linked-version.js';
import type { OccurrenceEvent, ReportSentBack } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';
import { pendingOf } from './occurrence.state.js';

/** The receiving agency sends the pending version back, with a reason of one line. */
export type SendBackReport = Command<'SendBackReport', { readonly reason: string }, { readonly ruleSet: RuleSet }>;

export const sendBackReport: CommandRule<SendBackReport, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }, state) => judgesFor(context, state.status === 'None' ? null : state.receiver),
  decide: ({ input, facts, context }, state): readonly ReportSentBack[] => {
    const pending = pendingOf(state);
    if (state.status === 'None' || pending === null) return refuse('NO_REPORT_PENDING');
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const listAt = state.deadline.due === null ? agedAt(context.at, facts.ruleSet) : null;
    const data = { ...decidedVersion(state, pending), reason: input.reason, listAt };
    return [{ type: 'ReportSentBack', data }];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { judgesFor } from '../source/capacity.js';
import { decidedVersion } from './linked-version.js';
import type { OccurrenceEvent, ReportAccepted } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';
import { pendingOf } from './occurrence.state.js';

/** The receiving agency accepts the pending version. */
export type AcceptReport = Command<'AcceptReport'>;

export const acceptReport: CommandRule<AcceptReport, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }, state) => judgesFor(context, state.status === 'None' ? null : state.receiver),
  decide: ({ context }, state): readonly ReportAccepted[] => {
    const pending = pendingOf(state);
    if (state.status === 'None' || pending === null) return refuse('NO_REPORT_PENDING');
    refuseIf(pending.makers.includes(context.actor.id), 'CHECKER_IS_MAKER');
    return [{ type: 'ReportAccepted', data: { ...decidedVersion(state, pending), over: state.over } }];
  },
};

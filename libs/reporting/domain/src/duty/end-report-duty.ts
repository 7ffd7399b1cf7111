import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import { activeDuty } from './active-duty.js';
import type { DutyEvent, ReportDutyEnded } from './duty.events.js';
import type { DutyState } from './duty.state.js';
import { addressOf } from './duty.state.js';

/** The assigner ends the duty with a reason of one line, or a policy because its obligation ended. */
export type EndReportDuty = Command<'EndReportDuty', Pick<ReportDutyEnded['data'], 'cause' | 'reason'>>;

export const endReportDuty: CommandRule<EndReportDuty, DutyState, DutyEvent> = {
  who: ({ context, input }, state) => {
    if (input.cause === 'obligationEnded') return byPolicy(context);
    return state.status === 'None' ? null : assignerOf(context, state.sources);
  },
  decide: ({ input: { cause, reason } }, state): readonly ReportDutyEnded[] => {
    const duty = activeDuty(state);
    refuseIf(cause === 'withdrawn' && (reason ?? '').trim() === '', 'REASON_REQUIRED');
    return [{ type: 'ReportDutyEnded', data: { ...addressOf(duty), cause, reason } }];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import { activeDuty } from './active-duty.js';
import type { DutyEvent, ReportDutyEnded } from './duty.events.js';
import type { DutyState } from './duty.state.js';

/** The assigner ends the duty, or a policy because its directive or obligation ended. */
export type EndReportDuty = Command<'EndReportDuty', { readonly reason: string }>;

export const endReportDuty: CommandRule<EndReportDuty, DutyState, DutyEvent> = {
  who: ({ context }, state) =>
    byPolicy(context) ?? (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input }, state): readonly ReportDutyEnded[] => {
    const { duty } = activeDuty(state);
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    return [{ type: 'ReportDutyEnded', data: { duty, reason: input.reason } }];
  },
};

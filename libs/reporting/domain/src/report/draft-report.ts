import type { Command, CommandRule } from '@chidao/kernel';
import { actsFor, refuseIf } from '@chidao/kernel';
import type { ReportDrafted, ReportEvent } from './report.events.js';
import type { ReportState } from './report.state.js';

/** Somebody of the agency writes at the report; also again, and after a version was sent back. */
export type DraftReport = Command<'DraftReport', ReportDrafted['data']>;

export const draftReport: CommandRule<DraftReport, ReportState, ReportEvent> = {
  who: ({ context, input }, state) => actsFor(context, state.status === 'None' ? input.agency : state.agency),
  decide: ({ input }, state): readonly ReportDrafted[] => {
    const another = state.status !== 'None' && (state.report !== input.report || state.agency !== input.agency);
    refuseIf(another, 'INPUT_INVALID', { field: 'agency' });
    return [{ type: 'ReportDrafted', data: input }];
  },
};

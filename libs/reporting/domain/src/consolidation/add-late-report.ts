import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { worksFor } from '../source/capacity.js';
import { contributorOf } from './close-consolidation.js';
import type { ConsolidationEvent, LateReportAdded } from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { isClosed, locationOf, stands } from './consolidation.state.js';

/** The focal agency takes up the report of an agency that was missing at closing, as an addendum. */
export type AddLateReport = Command<'AddLateReport', { readonly agency: string }>;

export const addLateReport: CommandRule<AddLateReport, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }, state) => worksFor(context, state.status === 'None' ? null : state.focalAgency),
  decide: ({ input }, state): readonly LateReportAdded[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    if (!isClosed(state)) return refuse('CONSOLIDATION_NOT_CLOSED');
    const contribution = state.contributions[input.agency];
    if (!stands(contribution)) return refuse('REPORT_NOT_LATE', { agency: input.agency });
    const { report, version } = contribution;
    const isAdded = state.late.some((late) => late.report === report && late.version === version);
    if (isAdded) return [];
    const isIn = [...state.included, ...state.late].some(({ agency }) => agency === input.agency);
    refuseIf(isIn, 'REPORT_NOT_LATE', { agency: input.agency });
    const addendum = state.late.length + 1;
    return [{ type: 'LateReportAdded', data: { ...locationOf(state), ...contributorOf(contribution), addendum } }];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { worksFor } from '../source/capacity.js';
import type { ConsolidationClosed, ConsolidationEvent, Contribution, Contributor } from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { locationOf, stands } from './consolidation.state.js';

/** The focal agency closes the period: who reported is included, who did not is missing. */
export type CloseConsolidation = Command<'CloseConsolidation'>;

/** A contribution without its contents. */
export const contributorOf = ({ agency, occurrence, report, version }: Contribution): Contributor => ({
  agency,
  occurrence,
  report,
  version,
});

const byAgency = (one: { readonly agency: string }, other: { readonly agency: string }): number =>
  one.agency < other.agency ? -1 : 1;

export const closeConsolidation: CommandRule<CloseConsolidation, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }, state) => worksFor(context, state.status === 'None' ? null : state.focalAgency),
  decide: ({ context }, state): readonly ConsolidationClosed[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    if (state.status !== 'Collecting' || state.opening === null) return refuse('CONSOLIDATION_NOT_COLLECTING');
    const silent = Object.values(state.expected).filter(({ agency }) => !stands(state.contributions[agency]));
    const inTime = silent.filter(({ due }) => due !== null && due >= context.at).map(({ agency }) => agency);
    refuseIf(inTime.length > 0, 'CONTRIBUTORS_STILL_IN_TIME', { agencies: inTime.sort() });
    const contributors = Object.values(state.contributions).filter(stands).map(contributorOf).sort(byAgency);
    const missing = silent.map(({ agency, occurrence }) => ({ agency, occurrence })).sort(byAgency);
    const { upstream } = state.opening;
    return [{ type: 'ConsolidationClosed', data: { ...locationOf(state), upstream, contributors, missing } }];
  },
};

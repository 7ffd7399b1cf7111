import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuse, refuseIf } from '@chidao/kernel';
import type {
  ConsolidationAddress,
  ConsolidationEvent,
  ConsolidationOpened,
  ConsolidationSetting,
  ContributionExpected,
  ExpectedContribution,
} from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';

/** The first occurrence of the period opened: collecting begins. Facts come from the duty's stream and its calendar. */
export type OpenConsolidation = Command<
  'OpenConsolidation',
  ConsolidationAddress,
  Omit<ConsolidationSetting, 'focalAgency'> &
    Pick<ConsolidationOpened['data'], 'destination' | 'upstream' | 'contents'> & {
      readonly focalAgency: string | null;
      readonly expected: readonly ExpectedContribution[];
    }
>;

const EXPECTED_IN_ONE_EVENT = 300;

export const openConsolidation: CommandRule<OpenConsolidation, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input, facts }, state): readonly (ConsolidationOpened | ContributionExpected)[] => {
    const isOpen = state.status !== 'None' && (state.status !== 'Collecting' || state.opening !== null);
    refuseIf(isOpen, 'CONSOLIDATION_ALREADY_OPEN');
    const { focalAgency, obligation, directives, issuers, destination, upstream, contents, expected } = facts;
    if (focalAgency === null) return refuse('FOCAL_AGENCY_MISSING');
    const located = { ...input, obligation, directives, issuers, focalAgency };
    const first = expected.slice(0, EXPECTED_IN_ONE_EVENT);
    const opened = { ...located, destination, upstream, contents, expected: first };
    return [
      { type: 'ConsolidationOpened', data: opened },
      ...expected
        .slice(EXPECTED_IN_ONE_EVENT)
        .map((one): ContributionExpected => ({ type: 'ContributionExpected', data: { ...located, ...one } })),
    ];
  },
};

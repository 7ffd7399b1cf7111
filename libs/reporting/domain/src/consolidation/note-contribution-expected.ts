import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy } from '@chidao/kernel';
import type {
  ConsolidationAddress,
  ConsolidationEvent,
  ConsolidationSetting,
  ContributionExpected,
  ExpectedContribution,
} from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { isClosed } from './consolidation.state.js';

/** An occurrence of the period got another deadline, or came later than the opening. */
export type NoteContributionExpected = Command<
  'NoteContributionExpected',
  ConsolidationAddress & ExpectedContribution,
  ConsolidationSetting
>;

const isKnown = (state: ConsolidationState, { agency, deadlineRevision }: ExpectedContribution): boolean =>
  state.status !== 'None' && (state.expected[agency]?.deadlineRevision ?? 0) >= deadlineRevision;

export const noteContributionExpected: CommandRule<NoteContributionExpected, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input, facts }, state): readonly ContributionExpected[] =>
    isClosed(state) || isKnown(state, input) ? [] : [{ type: 'ContributionExpected', data: { ...input, ...facts } }],
};

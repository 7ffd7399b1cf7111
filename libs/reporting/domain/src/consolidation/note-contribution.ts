import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy } from '@chidao/kernel';
import type {
  ConsolidationAddress,
  ConsolidationEvent,
  ConsolidationSetting,
  Contribution,
  ContributionNoted,
} from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';

/** A report for the period came in, was accepted or sent back; also after the closing, where it is late. */
export type NoteContribution = Command<
  'NoteContribution',
  ConsolidationAddress & ContributionNews,
  /** Where it belongs, and what the version says, from the stream of its occurrence. */
  ConsolidationSetting & Pick<Contribution, 'part' | 'indicators'>
>;

type ContributionNews = Omit<Contribution, 'part' | 'indicators'>;

const isNews = (next: ContributionNews, before: Contribution | undefined): boolean => {
  if (before === undefined) return true;
  const sameVersion = next.report === before.report && next.version === before.version;
  if (!sameVersion) return next.submittedAt >= before.submittedAt;
  return before.status === 'pending' && next.status !== 'pending';
};

export const noteContribution: CommandRule<NoteContribution, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input, facts }, state): readonly ContributionNoted[] => {
    const before = state.status === 'None' ? undefined : state.contributions[input.agency];
    return isNews(input, before) ? [{ type: 'ContributionNoted', data: { ...input, ...facts } }] : [];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import { addressOf } from './occurrence-address.js';
import type { OccurrenceEvent, OccurrenceIncluded } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';
import { holdsVersion } from './occurrence.state.js';

/** The consolidation of the period was closed with this version in it. */
export type IncludeOccurrence = Command<
  'IncludeOccurrence',
  { readonly consolidation: string; readonly report: string; readonly version: number }
>;

export const includeOccurrence: CommandRule<IncludeOccurrence, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input }, state): readonly OccurrenceIncluded[] => {
    if (!holdsVersion(state, input)) return refuse('NO_REPORT_LINKED');
    if (state.included !== null) return [];
    return [{ type: 'OccurrenceIncluded', data: { ...addressOf(state), ...input } }];
  },
};

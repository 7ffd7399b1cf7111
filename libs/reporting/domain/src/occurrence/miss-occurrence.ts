import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import { addressOf } from './occurrence-address.js';
import type { OccurrenceEvent, OccurrenceMissed } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** The consolidation of the period was closed without this agency. */
export type MissOccurrence = Command<'MissOccurrence', { readonly consolidation: string }>;

export const missOccurrence: CommandRule<MissOccurrence, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input }, state): readonly OccurrenceMissed[] => {
    if (state.status === 'Missing') return [];
    if (state.status !== 'Open') return refuse('OCCURRENCE_NOT_OPEN', { status: state.status });
    return [{ type: 'OccurrenceMissed', data: { ...addressOf(state), ...input } }];
  },
};

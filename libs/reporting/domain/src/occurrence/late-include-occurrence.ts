import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import { addressOf } from './occurrence-address.js';
import type { OccurrenceEvent, OccurrenceLateIncluded } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';
import { holdsVersion } from './occurrence.state.js';

/** An addendum of the closed consolidation contains this version. */
export type LateIncludeOccurrence = Command<
  'LateIncludeOccurrence',
  {
    readonly consolidation: string;
    readonly report: string;
    readonly version: number;
    readonly addendum: number;
  }
>;

export const lateIncludeOccurrence: CommandRule<LateIncludeOccurrence, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input }, state): readonly OccurrenceLateIncluded[] => {
    if (!holdsVersion(state, input)) return refuse('NO_REPORT_LINKED');
    if (state.included !== null) return [];
    return [{ type: 'OccurrenceLateIncluded', data: { ...addressOf(state), ...input } }];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import { addressOf } from './occurrence-deadline.js';
import type { ExtensionRefused, OccurrenceEvent } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** The assigner gives no more time, with a reason of one line. */
export type RefuseExtension = Command<'RefuseExtension', { readonly reason: string }>;

export const refuseExtension: CommandRule<RefuseExtension, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input }, state): readonly ExtensionRefused[] => {
    const pending = state.status === 'None' ? null : state.extension.pending;
    if (state.status === 'None' || pending === null) return refuse('NO_EXTENSION_PENDING');
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    return [{ type: 'ExtensionRefused', data: { ...addressOf(state), decides: pending.event, reason: input.reason } }];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import type { DifficultyEvent, DifficultyRefused } from './difficulty.events.js';
import type { DifficultyState } from './difficulty.state.js';
import { addressOf, isPending } from './difficulty.state.js';

/** The assigner refuses, with a reason of one line. */
export type RefuseDifficulty = Command<'RefuseDifficulty', { readonly reason: string }>;

export const refuseDifficulty: CommandRule<RefuseDifficulty, DifficultyState, DifficultyEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input }, state): readonly DifficultyRefused[] => {
    if (!isPending(state)) return refuse('DIFFICULTY_CLOSED');
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const data = { ...addressOf(state), answers: state.raised, reason: input.reason };
    return [{ type: 'DifficultyRefused', data }];
  },
};

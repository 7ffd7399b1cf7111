import type { BlobRef, Command, CommandRule } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { worksFor } from '../source/capacity.js';
import type { DifficultyEvent, DifficultyForwarded } from './difficulty.events.js';
import type { DifficultyState } from './difficulty.state.js';
import { addressOf } from './difficulty.state.js';

/** The focal agency passes it to the assigner with its opinion. */
export type ForwardDifficulty = Command<'ForwardDifficulty', { readonly opinion: BlobRef }>;

export const forwardDifficulty: CommandRule<ForwardDifficulty, DifficultyState, DifficultyEvent> = {
  who: ({ context }, state) => worksFor(context, state.status === 'None' ? null : state.focalAgency),
  decide: ({ input }, state): readonly DifficultyForwarded[] => {
    if (state.status !== 'Raised') return refuse('DIFFICULTY_NOT_RAISED');
    return [{ type: 'DifficultyForwarded', data: { ...addressOf(state), opinion: input.opinion } }];
  },
};

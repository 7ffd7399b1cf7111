import type { CivilDate } from '@chidao/calendar';
import type { BlobRef, Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { assignerOf, authorityOf } from '../source/capacity.js';
import { issuersOf } from '../source/source.js';
import type { DifficultyAnswered, DifficultyEvent } from './difficulty.events.js';
import type { DifficultyState } from './difficulty.state.js';
import { addressOf, isPending } from './difficulty.state.js';

/** The assigner answers, and may give the assignment another deadline, unless a body outside set it (R7). */
export type AnswerDifficulty = Command<
  'AnswerDifficulty',
  { readonly text: BlobRef; readonly newDue: CivilDate | null }
>;

export const answerDifficulty: CommandRule<AnswerDifficulty, DifficultyState, DifficultyEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input, context }, state): readonly DifficultyAnswered[] => {
    if (!isPending(state)) return refuse('DIFFICULTY_CLOSED');
    refuseIf(input.newDue !== null && state.assignment === null, 'INPUT_INVALID', { field: 'newDue' });
    const isSetOutside = issuersOf(state.sources).length === 0;
    refuseIf(input.newDue !== null && isSetOutside, 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy: null });
    const keeper = authorityOf(context, state.sources)?.agency ?? refuse('ACTOR_NOT_AUTHORISED');
    return [{ type: 'DifficultyAnswered', data: { ...addressOf(state), answers: state.raised, keeper, ...input } }];
  },
};

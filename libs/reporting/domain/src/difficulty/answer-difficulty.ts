import type { CivilDate } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/capacity.js';
import type { DifficultyAnswered, DifficultyEvent } from './difficulty.events.js';
import type { DifficultyState } from './difficulty.state.js';
import { isPending } from './difficulty.state.js';

/** The assigner answers, and may give the assignment another deadline. */
export type AnswerDifficulty = Command<
  'AnswerDifficulty',
  { /** SHA-256 of the answer. */ readonly text: string; readonly newDue: CivilDate | null }
>;

export const answerDifficulty: CommandRule<AnswerDifficulty, DifficultyState, DifficultyEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input }, state): readonly DifficultyAnswered[] => {
    if (!isPending(state)) return refuse('DIFFICULTY_CLOSED');
    const { difficulty, agency, obligation, assignment, occurrence, raised } = state;
    refuseIf(input.newDue !== null && assignment === null, 'INPUT_INVALID', { field: 'newDue' });
    const data = { difficulty, agency, obligation, assignment, occurrence, answers: raised, ...input };
    return [{ type: 'DifficultyAnswered', data }];
  },
};

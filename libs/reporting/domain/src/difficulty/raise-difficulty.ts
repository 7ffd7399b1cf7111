import type { WorkCalendar } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { actsFor, refuseIf } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';
import { limitFor } from '@chidao/timeliness';
import type { Source } from '../source/source.js';
import type { DifficultyAddress, DifficultyEvent, DifficultyRaised } from './difficulty.events.js';
import type { DifficultyState } from './difficulty.state.js';

/** Somebody of an agency that holds the work says what stands in the way. */
export type RaiseDifficulty = Command<
  'RaiseDifficulty',
  DifficultyAddress & Pick<DifficultyRaised['data'], 'kind' | 'text'>,
  {
    /** The agency holds the assignment or occurrence named, or work under the obligation. */
    readonly isAssignee: boolean;
    readonly directiveInForce: boolean;
    readonly sources: readonly Source[];
    readonly focalAgency: string | null;
    readonly ruleSet: RuleSet;
    readonly calendar: WorkCalendar;
  }
>;

export const raiseDifficulty: CommandRule<RaiseDifficulty, DifficultyState, DifficultyEvent> = {
  who: ({ context, input, facts }) => (facts.isAssignee ? actsFor(context, input.agency) : null),
  decide: ({ input, facts, context }, state): readonly DifficultyRaised[] => {
    refuseIf(state.status !== 'None', 'INPUT_INVALID', { field: 'difficulty' });
    refuseIf(!facts.directiveInForce, 'DIRECTIVE_NOT_IN_FORCE');
    const { sources, focalAgency, ruleSet, calendar } = facts;
    const answerBy = limitFor('difficultyAnswer', context.at, ruleSet, calendar);
    return [{ type: 'DifficultyRaised', data: { ...input, sources, focalAgency, answerBy } }];
  },
};

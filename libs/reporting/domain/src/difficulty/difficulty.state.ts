import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { DifficultyAddress, DifficultyEvent, DifficultyRaised } from './difficulty.events.js';

type Raised = DifficultyRaised['data'] & {
  /** Event id of `DifficultyRaised`: what an answer answers. */
  readonly raised: string;
};

/** State of a difficulty. */
export type DifficultyState =
  { readonly status: 'None' } | (Raised & { readonly status: 'Raised' | 'Forwarded' | 'Answered' | 'Refused' });

export const initialState: DifficultyState = { status: 'None' };

/** Not answered and not refused yet. */
export const isPending = (state: DifficultyState): state is Exclude<DifficultyState, { status: 'None' }> =>
  state.status === 'Raised' || state.status === 'Forwarded';

/** The address alone, as every event of the difficulty carries it. */
export const addressOf = (located: DifficultyAddress): DifficultyAddress => ({
  difficulty: located.difficulty,
  obligation: located.obligation,
  assignment: located.assignment,
  occurrence: located.occurrence,
  agency: located.agency,
});

const evolvers: Evolvers<DifficultyState, DifficultyEvent> = {
  DifficultyRaised: (_, { id, data }) => ({ ...data, raised: id, status: 'Raised' }),
  DifficultyForwarded: (state) => (state.status === 'Raised' ? { ...state, status: 'Forwarded' } : state),
  DifficultyAnswered: (state) => (isPending(state) ? { ...state, status: 'Answered' } : state),
  DifficultyRefused: (state) => (isPending(state) ? { ...state, status: 'Refused' } : state),
};

export const evolve = evolveBy<DifficultyState, DifficultyEvent>(evolvers);

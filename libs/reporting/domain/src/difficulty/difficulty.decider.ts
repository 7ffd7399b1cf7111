import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import { directivesOf, issuersOf, keepersOf } from '../source/source.js';
import type { AnswerDifficulty } from './answer-difficulty.js';
import { answerDifficulty } from './answer-difficulty.js';
import type { DifficultyEvent } from './difficulty.events.js';
import type { DifficultyState } from './difficulty.state.js';
import { evolve, initialState } from './difficulty.state.js';
import type { ForwardDifficulty } from './forward-difficulty.js';
import { forwardDifficulty } from './forward-difficulty.js';
import type { RaiseDifficulty } from './raise-difficulty.js';
import { raiseDifficulty } from './raise-difficulty.js';
import type { RefuseDifficulty } from './refuse-difficulty.js';
import { refuseDifficulty } from './refuse-difficulty.js';

export type DifficultyCommand = RaiseDifficulty | ForwardDifficulty | AnswerDifficulty | RefuseDifficulty;

const commands = {
  RaiseDifficulty: raiseDifficulty,
  ForwardDifficulty: forwardDifficulty,
  AnswerDifficulty: answerDifficulty,
  RefuseDifficulty: refuseDifficulty,
} satisfies Decider<DifficultyCommand, DifficultyState, DifficultyEvent>['commands'];

const aboutOf = (state: DifficultyState): About => {
  if (state.status === 'None') return {};
  const { sources, obligation, assignment, occurrence, agency, focalAgency } = state;
  return about({
    directives: directivesOf(sources),
    issuers: issuersOf(sources),
    obligations: [obligation],
    assignments: [assignment],
    occurrences: [occurrence],
    agencies: [agency, focalAgency, ...keepersOf(sources)],
  });
};

/** A difficulty (khó khăn, vướng mắc) on its way through the focal agency to the assigner (lifecycle §12). */
export const difficultyDecider: Decider<DifficultyCommand, DifficultyState, DifficultyEvent> = {
  category: 'difficulty',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};

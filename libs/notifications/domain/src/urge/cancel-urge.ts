import type { Command } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import type { CancelCause, UrgeCancelled } from './urge.events.js';
import type { UrgeRule } from './urge.rule.js';
import { addressOf } from './urge.rule.js';
import { awaitsAnswer } from './urge.state.js';

/**
 * Nothing more is to be sent or answered: the subject is closed, handed in, or due on another day. Concerns the runs of
 * the ladder up to that revision of the subject's stream, so that a message told again leaves a later run alone.
 */
export type CancelUrge = Command<'CancelUrge', { readonly through: number; readonly cause: CancelCause }>;

export const cancelUrge: UrgeRule<CancelUrge> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input: { through, cause } }, state): readonly UrgeCancelled[] => {
    if (state.status === 'None') return refuse('URGE_NOT_PLANNED');
    const steps = state.steps
      .filter((planned) => planned.status === 'Planned' || awaitsAnswer(planned))
      .map(({ step }) => step)
      .filter(({ round }) => round <= through);
    if (steps.length === 0) return refuse('URGE_NOT_PLANNED');
    return [{ type: 'UrgeCancelled', data: { ...addressOf(state), steps, cause } }];
  },
};

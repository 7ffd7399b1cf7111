import type { BlobRef, Command } from '@chidao/kernel';
import { actsFor, refuse } from '@chidao/kernel';
import type { Step } from './step.js';
import type { UrgeAnswered } from './urge.events.js';
import type { UrgeRule } from './urge.rule.js';
import { addressOf } from './urge.rule.js';
import type { PlannedStep, UrgeState } from './urge.state.js';
import { awaitsAnswer, findStep, stepsOf } from './urge.state.js';

/** The urged agency answers. Without a step: the newest that was sent. A late or further answer is kept too. */
export type AnswerUrge = Command<'AnswerUrge', { readonly step: Step | null; readonly text: BlobRef }>;

const wasSent = ({ status }: PlannedStep): boolean => status !== 'Planned' && status !== 'Cancelled';

const answered = (state: UrgeState, step: Step | null): PlannedStep | null => {
  if (step !== null) return findStep(state, step);
  const steps = stepsOf(state);
  return steps.findLast(awaitsAnswer) ?? steps.findLast(wasSent) ?? steps.at(-1) ?? null;
};

export const answerUrge: UrgeRule<AnswerUrge> = {
  who: ({ context }, state) => (state.status === 'None' ? null : actsFor(context, state.agency)),
  decide: ({ input }, state): readonly UrgeAnswered[] => {
    const planned = answered(state, input.step);
    if (state.status === 'None' || planned === null || planned.status === 'Planned') return refuse('URGE_NOT_SENT');
    if (planned.status === 'Cancelled') return refuse('URGE_CANCELLED');
    return [{ type: 'UrgeAnswered', data: { ...addressOf(state), step: planned.step, text: input.text } }];
  },
};

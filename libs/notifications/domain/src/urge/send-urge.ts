import { civilDateOf } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import type { Step } from './step.js';
import type { Letter, UrgeCancelled, UrgeDelivery, UrgeSent } from './urge.events.js';
import type { Urgeable, UrgeRule } from './urge.rule.js';
import { addressOf, notOpen, stepOrRefuse, urger } from './urge.rule.js';
import type { KnownUrge, UrgeState } from './urge.state.js';
import { stepsOf } from './urge.state.js';

/** Sends a planned step: a reminder by policy, a letter by a person who has it signed. */
export type SendUrge = Command<
  'SendUrge',
  { readonly step: Step; readonly letter: Letter | null },
  { readonly urgeable: Urgeable | null; readonly deliveries: readonly UrgeDelivery[] }
>;

/** The subject was closed or handed in, or its deadline moved, since the step was planned. */
const isOvertaken = (urgeable: Urgeable | null, { round }: Step): boolean =>
  !urgeable?.open || urgeable.round !== round;

/** What was overtaken is withdrawn by a policy, and refused to a person, who can look again. */
const withdraw = ({ facts, context }: SendUrge, known: KnownUrge, step: Step): readonly UrgeCancelled[] => {
  if (context.actor.kind === 'person') return notOpen(known.subject);
  const cause = facts.urgeable?.open ? 'deadlineMoved' : 'closed';
  return [{ type: 'UrgeCancelled', data: { ...addressOf(known), steps: [step], cause } }];
};

const isEarlierReminder = (step: Step, sent: Step): boolean =>
  step.rung === 'reminder' &&
  sent.rung === 'reminder' &&
  step.round === sent.round &&
  step.offset !== null &&
  sent.offset !== null &&
  step.offset < sent.offset;

/** Reminders that were not sent yet when a later one of the same run goes out: after a standstill one comes for all. */
const missedBefore = (sent: Step, state: UrgeState): readonly Step[] =>
  stepsOf(state)
    .filter(({ step, status }) => status === 'Planned' && isEarlierReminder(step, sent))
    .map(({ step }) => step);

export const sendUrge: UrgeRule<SendUrge> = {
  who: ({ context, facts, input }) =>
    (input.step.rung === 'reminder' ? byPolicy(context) : null) ?? urger(context, facts.urgeable),
  decide: (command, state): readonly (UrgeSent | UrgeCancelled)[] => {
    const { step, letter } = command.input;
    const { urgeable, deliveries } = command.facts;
    const { known, planned } = stepOrRefuse(state, step, 'URGE_NOT_PLANNED');
    refuseIf(planned.status !== 'Planned', 'URGE_NOT_PLANNED', { status: planned.status });
    if (isOvertaken(urgeable, step)) return withdraw(command, known, step);
    refuseIf(step.rung === 'urgingLetter' && letter === null, 'SIGNED_DOCUMENT_REQUIRED');
    const latest = civilDateOf(command.context.at);
    refuseIf(letter !== null && letter.date > latest, 'INPUT_INVALID', { field: 'letter.date', latest });
    const attempt = planned.attempts + 1;
    const standsFor = missedBefore(step, known);
    return [{ type: 'UrgeSent', data: { ...addressOf(known), step, attempt, letter, deliveries, standsFor } }];
  },
};

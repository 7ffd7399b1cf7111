import type { Command } from '@chidao/kernel';
import { byClock, byPolicy, refuse, refuseIf } from '@chidao/kernel';
import type { Step, UrgingRung } from './step.js';
import type { Subject, UrgeCause, UrgePlanned } from './urge.events.js';
import type { Urgeable, UrgeRule } from './urge.rule.js';
import { notOpen, urger } from './urge.rule.js';
import type { UrgeState } from './urge.state.js';
import { sameStep, stepsOf, wasDelivered } from './urge.state.js';

/** A step of the ladder has come, or somebody urges. `round`: the run of the ladder that it was found in; null: today's. */
export type PlanUrge = Command<
  'PlanUrge',
  {
    readonly urge: string;
    readonly subject: Subject;
    readonly rung: UrgingRung;
    readonly offset: number | null;
    readonly cause: UrgeCause;
    readonly round: number | null;
  },
  { readonly urgeable: Urgeable | null; /** R20. */ readonly climbNeedsDelivery: boolean }
>;

const stepFor = ({ input }: PlanUrge, { deadlineRevision, round }: Urgeable): Step => ({
  deadlineRevision,
  rung: input.rung,
  offset: input.offset,
  round,
});

/** The deadline moved, or the work came back, since the clock or a policy looked. */
const isOvertaken = ({ input }: PlanUrge, { round }: Urgeable): boolean =>
  input.round !== null && input.round !== round;

const isPlanned = (state: UrgeState, step: Step, byPerson: boolean): boolean =>
  stepsOf(state).some(
    (planned) =>
      sameStep(planned.step, step) ||
      (byPerson &&
        planned.status === 'Planned' &&
        planned.step.rung === step.rung &&
        planned.step.round === step.round),
  );

const refuseTooHigh = ({ input, facts }: PlanUrge, state: UrgeState, { subordinate, deadlineRevision }: Urgeable) => {
  if (input.rung === 'reminder') return;
  refuseIf(!subordinate, 'AGENCY_NOT_SUBORDINATE');
  const climbs = !facts.climbNeedsDelivery || wasDelivered(state, 'reminder', deadlineRevision);
  refuseIf(!climbs, 'PREVIOUS_RUNG_NOT_DELIVERED');
};

export const planUrge: UrgeRule<PlanUrge> = {
  who: ({ context, facts }) => byClock(context) ?? byPolicy(context) ?? urger(context, facts.urgeable),
  decide: (command, state): readonly UrgePlanned[] => {
    const { input, facts, context } = command;
    const { urgeable } = facts;
    if (!urgeable?.open) return notOpen(input.subject);
    if (isOvertaken(command, urgeable)) return [];
    const byPerson = context.actor.kind === 'person';
    const step = stepFor(command, urgeable);
    if (isPlanned(state, step, byPerson)) return byPerson ? refuse('RUNG_ALREADY_PLANNED') : [];
    refuseTooHigh(command, state, urgeable);
    const { urge, subject, cause } = input;
    const { agency, hasDeadline, concerns } = urgeable;
    return [{ type: 'UrgePlanned', data: { urge, subject, agency, step, cause, hasDeadline, concerns } }];
  },
};

import type { WorkCalendar } from '@chidao/calendar';
import type { Command, CommandContext } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';
import { ignoredAt } from '@chidao/timeliness';
import type { UrgeDelivered, UrgeDeliveryFailed, UrgeRead } from './urge.events.js';
import type { UrgeRule } from './urge.rule.js';
import { addressOf } from './urge.rule.js';
import type { KnownUrge, PlannedStep } from './urge.state.js';
import { stepsOf } from './urge.state.js';

/** What became of one delivery of a step; the step is the one that was sent with it. */
export type NoteUrgeDelivery = Command<
  'NoteUrgeDelivery',
  { readonly delivery: string; readonly outcome: 'delivered' | 'read' | 'failed' },
  { readonly ruleSet: RuleSet; readonly calendar: WorkCalendar }
>;

interface Noted {
  readonly known: KnownUrge;
  readonly planned: PlannedStep;
  readonly delivery: string;
}

const delivered = (
  { known, planned, delivery }: Noted,
  { context, facts }: NoteUrgeDelivery,
): readonly UrgeDelivered[] => {
  if (planned.deliveredAt !== null) return [];
  const answerable = ignoredAt(context.at, facts.ruleSet, facts.calendar);
  const data = { ...addressOf(known), step: planned.step, delivery, ignoredAt: answerable };
  return [{ type: 'UrgeDelivered', data }];
};

const read = (noted: Noted, command: NoteUrgeDelivery): readonly (UrgeDelivered | UrgeRead)[] => {
  const { known, planned, delivery } = noted;
  if (planned.status === 'Read' || planned.status === 'Answered') return [];
  const event: UrgeRead = { type: 'UrgeRead', data: { ...addressOf(known), step: planned.step, delivery } };
  return [...delivered(noted, command), event];
};

const isSettled = ({ status }: PlannedStep): boolean => status === 'Cancelled' || status === 'Answered';

/** Planned again when nothing is left that could still arrive. */
const failed = ({ known, planned, delivery }: Noted): readonly UrgeDeliveryFailed[] => {
  if (planned.failed.includes(delivery) || isSettled(planned)) return [];
  const left = planned.deliveries.filter(
    (each) => each.delivery !== delivery && !planned.failed.includes(each.delivery),
  );
  const plannedAgain = planned.status === 'Sent' && left.length === 0;
  return [{ type: 'UrgeDeliveryFailed', data: { ...addressOf(known), step: planned.step, delivery, plannedAgain } }];
};

const byOutcome = { delivered, read, failed };

export const noteUrgeDelivery: UrgeRule<NoteUrgeDelivery> = {
  who: ({ context }: { readonly context: CommandContext }) => byPolicy(context),
  decide: (command, state) => {
    const { delivery, outcome } = command.input;
    const planned = stepsOf(state).find(({ deliveries }) => deliveries.some((each) => each.delivery === delivery));
    if (state.status === 'None' || !planned) return refuse('URGE_NOT_SENT', { delivery });
    return byOutcome[outcome]({ known: state, planned, delivery }, command);
  },
};

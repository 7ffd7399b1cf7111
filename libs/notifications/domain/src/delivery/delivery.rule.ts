import type { Capacity, Command, CommandContext, CommandRule } from '@chidao/kernel';
import { actsFor, byPolicy, byProgram, headsAgency, holdsRole } from '@chidao/kernel';
import type { DeliveryAddress, DeliveryEvent, Receiver } from './delivery.events.js';
import type { DeliveryState } from './delivery.state.js';

/** A command of the delivery. */
export type DeliveryRule<C extends Command> = CommandRule<C, DeliveryState, DeliveryEvent>;

/** The address alone, as every event of the delivery carries it. */
export const addressOf = ({ delivery, item, receiver, channel }: DeliveryAddress): DeliveryAddress => ({
  delivery,
  item,
  receiver,
  channel,
});

/** What is for one person is opened by that person, or for them by a leader or clerk of the agency. */
export const mayOpen = (context: CommandContext, { agency, person }: Receiver): Capacity | null =>
  person === null || context.standing?.person === person
    ? actsFor(context, agency)
    : (headsAgency(context, agency) ?? holdsRole(context, 'clerk', agency));

/** The program that serves the channel; for the inbox our own policy puts things in, and a person takes them out. */
export const channelAdapter = (
  { context }: { readonly context: CommandContext },
  state: DeliveryState,
): Capacity | null => {
  if (state.status === 'None') return byProgram(context) ?? byPolicy(context);
  return state.channel === 'inApp' ? byPolicy(context) : byProgram(context);
};

/** Whoever gives the evidence: a person of the receiving agency in-app, else the channel's program. */
export const witness = ({ context }: { readonly context: CommandContext }, state: DeliveryState): Capacity | null => {
  if (state.status === 'None') return byProgram(context);
  return state.channel === 'inApp' ? mayOpen(context, state.receiver) : byProgram(context);
};

import type { Command } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { DeliveryConfirmed, DeliveryRead } from './delivery.events.js';
import type { DeliveryRule } from './delivery.rule.js';
import { addressOf, witness } from './delivery.rule.js';

/** A person of the receiving agency opened it; so it had arrived. */
export type NoteDeliveryRead = Command<'NoteDeliveryRead', { readonly person: string }>;

export const noteDeliveryRead: DeliveryRule<NoteDeliveryRead> = {
  who: witness,
  decide: ({ input: { person } }, state): readonly (DeliveryConfirmed | DeliveryRead)[] => {
    if (state.status === 'Read') return [];
    if (state.status !== 'Sent' && state.status !== 'Delivered') return refuse('DELIVERY_NOT_SENT');
    const address = addressOf(state);
    const read: DeliveryRead = { type: 'DeliveryRead', data: { ...address, person } };
    if (state.status === 'Delivered') return [read];
    return [{ type: 'DeliveryConfirmed', data: { ...address, receipt: { by: 'person', person } } }, read];
  },
};

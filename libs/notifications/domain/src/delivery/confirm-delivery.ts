import type { Command } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { DeliveryConfirmed, Receipt } from './delivery.events.js';
import type { DeliveryRule } from './delivery.rule.js';
import { addressOf, witness } from './delivery.rule.js';

/** There is evidence that it arrived. What was put into a folder has none. */
export type ConfirmDelivery = Command<'ConfirmDelivery', { readonly receipt: Receipt }>;

export const confirmDelivery: DeliveryRule<ConfirmDelivery> = {
  who: witness,
  decide: ({ input }, state): readonly DeliveryConfirmed[] => {
    if (state.status === 'Delivered' || state.status === 'Read') return [];
    if (state.status !== 'Sent' || state.sent?.via === 'folder') return refuse('DELIVERY_NOT_SENT');
    return [{ type: 'DeliveryConfirmed', data: { ...addressOf(state), receipt: input.receipt } }];
  },
};

import { civilDateOf } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { DeliverySent } from './delivery.events.js';
import type { DeliveryRule } from './delivery.rule.js';
import { addressOf, channelAdapter } from './delivery.rule.js';
import { deliveryDueAt } from './delivery.state.js';

/** Handed over to its channel. */
export type SendDelivery = Command<
  'SendDelivery',
  { readonly via: DeliverySent['data']['via']; readonly digest: string | null },
  {
    /** The server's clock: what a policy writes carries the time of its cause. */
    readonly now: string;
    /** When the first of the reminders was due that it stands for, since they were missed. */
    readonly missedSince: string | null;
  }
>;

export const sendDelivery: DeliveryRule<SendDelivery> = {
  who: channelAdapter,
  decide: ({ input, facts }, state): readonly DeliverySent[] => {
    if (state.status === 'None') return refuse('DELIVERY_NOT_QUEUED');
    if (state.status === 'Sent' && state.digest === input.digest) return [];
    refuseIf(deliveryDueAt(state) === null, 'DELIVERY_NOT_QUEUED', { status: state.status });
    const late = civilDateOf(facts.now) > civilDateOf(facts.missedSince ?? state.sendAt);
    return [{ type: 'DeliverySent', data: { ...addressOf(state), ...input, late } }];
  },
};

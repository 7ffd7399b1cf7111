import type { About, Command } from '@chidao/kernel';
import { byPolicy, refuse } from '@chidao/kernel';
import { isChannel } from './channel.js';
import type { DeliveryQueued, Receiver } from './delivery.events.js';
import type { DeliveryRule } from './delivery.rule.js';
import { nextDigest } from './digest.js';
import type { Item } from './item.js';

/** Something is for somebody. The delivery's id is derived from item, receiver and channel, so it is queued once. */
export type QueueDelivery = Command<
  'QueueDelivery',
  {
    readonly delivery: string;
    readonly item: Item;
    readonly receiver: Receiver;
    readonly channel: string;
    readonly purpose: 'action' | 'information';
    readonly concerns: About;
  },
  { /** Setting `digest.perPersonPerDay`; only by e-mail. */ readonly digestsPerDay: number }
>;

export const queueDelivery: DeliveryRule<QueueDelivery> = {
  who: ({ context }) => byPolicy(context),
  decide: ({ input, facts, context }, state): readonly DeliveryQueued[] => {
    const { channel } = input;
    if (!isChannel(channel)) return refuse('CHANNEL_UNKNOWN', { channel });
    if (state.status !== 'None') return [];
    const sendAt = channel === 'email' ? nextDigest(context.at, facts.digestsPerDay) : context.at;
    return [{ type: 'DeliveryQueued', data: { ...input, channel, sendAt } }];
  },
};

import type { QueueDelivery, SendDelivery } from '@chidao/notifications-domain';
import { deliveryDecider } from '@chidao/notifications-domain';
import type { FactsFor } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { missedSince } from '../urges/missed.js';

/** How many mails a day a person gets, by the rule set of that day. */
export const queueDeliveryFacts =
  (context: NotificationsContext): FactsFor =>
  async ({ input, context: { at } }) => {
    if ((input as QueueDelivery['input']).channel !== 'email') return { facts: { digestsPerDay: 0 } };
    const { ruleSet, versions } = await context.rulesAt(at);
    const facts: QueueDelivery['facts'] = { digestsPerDay: ruleSet.settings['digest.perPersonPerDay'] };
    return { facts, versions };
  };

/** The present moment: what a policy writes carries the time of its cause, which may be days ago; and what was missed. */
export const sendDeliveryFacts =
  (context: NotificationsContext): FactsFor =>
  async ({ stream }) => {
    const delivery = await context.stateOf(deliveryDecider, stream);
    const facts: SendDelivery['facts'] = {
      now: context.clock.now(),
      missedSince: await missedSince(context, delivery),
    };
    return { facts };
  };

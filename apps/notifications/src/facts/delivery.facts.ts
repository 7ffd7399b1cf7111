import type { QueueDelivery, SendDelivery } from '@chidao/notifications-domain';
import type { FactsFor } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';

/** How many mails a day a person gets, by the rule set of that day. */
export const queueDeliveryFacts =
  (context: NotificationsContext): FactsFor =>
  async ({ input, context: { at } }) => {
    if ((input as QueueDelivery['input']).channel !== 'email') return { facts: { digestsPerDay: 0 } };
    const { ruleSet, versions } = await context.rulesAt(at);
    const facts: QueueDelivery['facts'] = { digestsPerDay: ruleSet.settings['digest.perPersonPerDay'] };
    return { facts, versions };
  };

/** The present moment: what a policy writes carries the time of its cause, which may be days ago. */
export const sendDeliveryFacts =
  ({ clock }: NotificationsContext): FactsFor =>
  () => ({ facts: { now: clock.now() } satisfies SendDelivery['facts'] });

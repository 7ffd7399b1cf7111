import { assignmentsContracts } from '@chidao/assignments-contracts';
import { directivesContracts } from '@chidao/directives-contracts';
import { deliveryDecider } from '@chidao/notifications-domain';
import { upcasters } from '@chidao/notifications-publication';
import { registerProjections, registerTopics } from '@chidao/register';
import type { FactsFor, ServiceDefinition } from '@chidao/service';
import { queueDeliveryFacts, sendDeliveryFacts } from './facts/delivery.facts.js';
import { deliveryPlacesIndex } from './indexes/deliveries.js';
import { directiveLabelsLookup } from './lookups/directives.js';
import type { NotificationsContext } from './notifications.context.js';
import { putInInboxPolicy } from './policies/put-in-inbox.js';
import { queueDirectivePolicy } from './policies/queue-directive.js';

const factsOf = (context: NotificationsContext): Readonly<Record<string, FactsFor>> => ({
  QueueDelivery: queueDeliveryFacts(context),
  SendDelivery: sendDeliveryFacts(context),
});

const TOPICS = [
  ...new Set([...registerTopics, ...[...directivesContracts, ...assignmentsContracts].map(({ topic }) => topic)]),
];

/** The notifications service: what it decides, looks up and reacts to. */
export const notificationsDefinition = (context: NotificationsContext): ServiceDefinition => ({
  name: 'notifications',
  deciders: [deliveryDecider],
  upcasters,
  facts: factsOf(context),
  topics: TOPICS,
  lookups: [...registerProjections, directiveLabelsLookup],
  indexes: [deliveryPlacesIndex],
  policies: [queueDirectivePolicy(context)],
  ownPolicies: [putInInboxPolicy],
  clockDuties: [],
});

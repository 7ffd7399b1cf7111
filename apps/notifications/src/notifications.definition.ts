import { assignmentsContracts } from '@chidao/assignments-contracts';
import { directivesContracts } from '@chidao/directives-contracts';
import { deliveryDecider, urgeDecider } from '@chidao/notifications-domain';
import { upcasters } from '@chidao/notifications-publication';
import { registerProjections, registerTopics } from '@chidao/register';
import { reportingContracts } from '@chidao/reporting-contracts';
import type { FactsFor, ServiceDefinition } from '@chidao/service';
import { ignoredDuty } from './clock/ignored.js';
import { ladderDuty } from './clock/ladder.js';
import { queueDeliveryFacts, sendDeliveryFacts } from './facts/delivery.facts.js';
import { noteUrgeDeliveryFacts, planUrgeFacts, sendUrgeFacts } from './facts/urge.facts.js';
import { deliveryPlacesIndex } from './indexes/deliveries.js';
import { urgePlacesIndex } from './indexes/urges.js';
import { directiveLabelsLookup } from './lookups/directives.js';
import { monitorsLookup } from './lookups/monitors.js';
import { reportLabelsLookup } from './lookups/reports.js';
import { urgeablesLookup } from './lookups/urgeables.js';
import type { NotificationsContext } from './notifications.context.js';
import { cancelUrgesPolicy } from './policies/cancel-urges.js';
import { climbIgnoredPolicy } from './policies/climb-ignored.js';
import { noteUrgeDeliveryPolicy } from './policies/note-urge-delivery.js';
import { putInInboxPolicy } from './policies/put-in-inbox.js';
import { queueAssignmentPolicy } from './policies/queue-assignment.js';
import { queueDirectivePolicy } from './policies/queue-directive.js';
import { queueReportPolicy } from './policies/queue-report.js';
import { queueUrgePolicy } from './policies/queue-urge.js';
import { sendReminderPolicy } from './policies/send-reminder.js';
import { urgeSilentPolicy } from './policies/urge-silent.js';

const factsOf = (context: NotificationsContext): Readonly<Record<string, FactsFor>> => ({
  QueueDelivery: queueDeliveryFacts(context),
  SendDelivery: sendDeliveryFacts(context),
  PlanUrge: planUrgeFacts(context),
  SendUrge: sendUrgeFacts(context),
  NoteUrgeDelivery: noteUrgeDeliveryFacts(context),
});

const contracts = [...directivesContracts, ...assignmentsContracts, ...reportingContracts];
const TOPICS = [...new Set([...registerTopics, ...contracts.map(({ topic }) => topic)])];

/** The notifications service: what it decides, looks up and reacts to. */
export const notificationsDefinition = (context: NotificationsContext): ServiceDefinition => ({
  name: 'notifications',
  deciders: [deliveryDecider, urgeDecider],
  upcasters,
  facts: factsOf(context),
  topics: TOPICS,
  lookups: [...registerProjections, directiveLabelsLookup, reportLabelsLookup, monitorsLookup, urgeablesLookup],
  indexes: [deliveryPlacesIndex, urgePlacesIndex],
  policies: [
    queueDirectivePolicy(context),
    queueAssignmentPolicy(context),
    queueReportPolicy(context),
    cancelUrgesPolicy,
    urgeSilentPolicy(context),
  ],
  ownPolicies: [
    putInInboxPolicy,
    sendReminderPolicy(context),
    queueUrgePolicy,
    noteUrgeDeliveryPolicy,
    climbIgnoredPolicy(context),
  ],
  clockDuties: [ladderDuty(context), ignoredDuty(context)],
});

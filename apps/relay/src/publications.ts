import { assignmentsContracts } from '@chidao/assignments-contracts';
import { toContract as assignments, upcasters as ofAssignments } from '@chidao/assignments-publication';
import type { Contract } from '@chidao/contract';
import { directivesContracts } from '@chidao/directives-contracts';
import { toContract as directives, upcasters as ofDirectives } from '@chidao/directives-publication';
import type { Upcaster } from '@chidao/event-store';
import type { ToContract } from '@chidao/kernel';
import { notificationsContracts } from '@chidao/notifications-contracts';
import { toContract as notifications, upcasters as ofNotifications } from '@chidao/notifications-publication';
import { organisationContracts } from '@chidao/organisation-contracts';
import { toContract as organisation, upcasters as ofOrganisation } from '@chidao/organisation-publication';
import { reportingContracts } from '@chidao/reporting-contracts';
import { toContract as reporting, upcasters as ofReporting } from '@chidao/reporting-publication';
import type { Publications } from './publisher.js';

/** Every public message of the system. */
export const allContracts: readonly Contract[] = [
  ...organisationContracts,
  ...directivesContracts,
  ...assignmentsContracts,
  ...reportingContracts,
  ...notificationsContracts,
];

/** What each context publishes of its events. */
export const allToContracts: readonly ToContract[] = [organisation, directives, assignments, reporting, notifications];

/** Old stored shapes of every context. */
export const allUpcasters: readonly Upcaster[] = [
  ...ofOrganisation,
  ...ofDirectives,
  ...ofAssignments,
  ...ofReporting,
  ...ofNotifications,
];

/** All of it: what the relay of the system publishes. */
export const allPublications: Publications = {
  contracts: allContracts,
  toContracts: allToContracts,
  upcasters: allUpcasters,
};

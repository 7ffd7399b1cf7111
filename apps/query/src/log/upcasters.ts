import { upcasters as ofAssignments } from '@chidao/assignments-publication';
import { upcasters as ofDirectives } from '@chidao/directives-publication';
import type { Upcaster } from '@chidao/event-store';
import { upcasters as ofNotifications } from '@chidao/notifications-publication';
import { upcasters as ofOrganisation } from '@chidao/organisation-publication';
import { upcasters as ofReporting } from '@chidao/reporting-publication';

/** Old stored shapes of every context: query reads them all. */
export const allUpcasters: readonly Upcaster[] = [
  ...ofOrganisation,
  ...ofDirectives,
  ...ofAssignments,
  ...ofReporting,
  ...ofNotifications,
];

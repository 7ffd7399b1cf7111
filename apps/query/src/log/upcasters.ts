import { upcasters as ofAssignments } from '@chidao/assignments-publication';
import { upcasters as ofDirectives } from '@chidao/directives-publication';
import type { Upcaster } from '@chidao/event-store';
import { upcastBy } from '@chidao/event-store';
import { upcasters as ofNotifications } from '@chidao/notifications-publication';
import { upcasters as ofOrganisation } from '@chidao/organisation-publication';
import { upcasters as ofReporting } from '@chidao/reporting-publication';

const allUpcasters: readonly Upcaster[] = [
  ...ofOrganisation,
  ...ofDirectives,
  ...ofAssignments,
  ...ofReporting,
  ...ofNotifications,
];

/** Brings an event of any context into today's shape: query reads old stored shapes of them all. */
export const upcastAll = upcastBy(allUpcasters);

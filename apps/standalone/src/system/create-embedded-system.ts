import { createAssignments } from '@chidao/assignments-service';
import { createDirectives } from '@chidao/directives-service';
import type { MailTransport } from '@chidao/notifications-service';
import { createNotifications } from '@chidao/notifications-service';
import { createOrganisation } from '@chidao/organisation-service';
import { createQuery } from '@chidao/query-service';
import { createRelay } from '@chidao/relay-service';
import { createReporting } from '@chidao/reporting-service';
import type { Platform } from '@chidao/service';
import type { EmbeddedPlatform } from './embedded-platform.js';
import type { System } from './system.js';
import { createSystem } from './system.js';

/** The system, and the organisation service that a province is founded through. */
export interface EmbeddedSystem {
  readonly system: System;
  readonly organisation: Awaited<ReturnType<typeof createOrganisation>>;
}

/**
 * All services and the relay on one platform. They share the log and the bus, and nothing else: each has read models of
 * its own, as it would have in a process of its own.
 */
export const createEmbeddedSystem = async (
  platform: EmbeddedPlatform,
  failed: (error: unknown) => void,
  transport: MailTransport,
): Promise<EmbeddedSystem> => {
  const { store, bus, blobs, vault, clock, log, health, aside } = platform;
  const of = (service: string): Platform => ({
    ...{ store, onSending: store.onSending, bus, clock, log, health, failed },
    readModels: platform.readModelsOf(service),
  });
  const relay = createRelay({ ...of('relay'), store });
  const organisation = await createOrganisation(of('organisation'), vault);
  const directives = await createDirectives(of('directives'), blobs);
  const assignments = await createAssignments(of('assignments'), blobs);
  const reporting = await createReporting(of('reporting'), blobs);
  const notifications = await createNotifications(of('notifications'), { vault, blobs, transport });
  const query = createQuery({ ...of('query'), aside }, blobs, vault);
  const hosted = [organisation, directives, assignments, reporting, notifications, query];
  return { system: createSystem(store, relay, hosted), organisation };
};

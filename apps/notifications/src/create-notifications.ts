import type { PersonVault } from '@chidao/blobs';
import { upcastBy } from '@chidao/event-store';
import { upcasters } from '@chidao/notifications-publication';
import { createRegister } from '@chidao/register';
import type { Platform } from '@chidao/service';
import { createService, stateReader } from '@chidao/service';
import { notificationsContext } from './notifications.context.js';
import { notificationsDefinition } from './notifications.definition.js';
import { NotificationsModule } from './notifications.module.js';

/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createNotifications = async (platform: Platform, vault: PersonVault) => {
  const { store, readModels, clock } = platform;
  const register = createRegister(readModels);
  const stateOf = stateReader(store, upcastBy(upcasters));
  const context = notificationsContext({ clock, register, readModels, stateOf, vault });
  const service = await createService(notificationsDefinition(context), platform);
  return { service, module: NotificationsModule.with({ service, context, standings: register }) };
};

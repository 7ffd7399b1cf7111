import type { BlobStore, PersonVault } from '@chidao/blobs';
import { createRegister } from '@chidao/register';
import type { Platform } from '@chidao/service';
import { createService } from '@chidao/service';
import type { MailTransport } from './mail/mail-transport.js';
import { withMail } from './mail/with-mail.js';
import { notificationsContext } from './notifications.context.js';
import { notificationsDefinition } from './notifications.definition.js';
import { NotificationsModule } from './notifications.module.js';

/** What the service stands on besides the platform. */
export interface NotificationsParts {
  /** Addresses of persons. */
  readonly vault: PersonVault;
  /** Texts of answers. */
  readonly blobs: BlobStore;
  /** The way out for mails. */
  readonly transport: MailTransport;
}

/** Puts the service together on a platform; the caller starts it and hosts its module. */
export const createNotifications = async (platform: Platform, { vault, blobs, transport }: NotificationsParts) => {
  const { store, readModels, clock, log, failed } = platform;
  const register = createRegister(readModels);
  const context = notificationsContext({ clock, register, readModels, store, vault });
  const core = await createService(notificationsDefinition(context), platform);
  const service = withMail({ context, service: core, transport, log: log.with({ service: core.name }) }, failed);
  return { service, module: NotificationsModule.with({ service, context, blobs, standings: register }) };
};

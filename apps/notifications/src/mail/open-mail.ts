import type { Log } from '@chidao/runtime';
import { ConfigurationError } from '@chidao/runtime';
import { folderTransport } from './folder-transport.js';
import type { MailSettings } from './mail-settings.js';
import { mailFaults } from './mail-settings.js';
import type { MailTransport } from './mail-transport.js';
import { smtpTransport } from './smtp-transport.js';

/** The mail server of the settings; without one the folder, and the log says so. Throws `ConfigurationError`. */
export const openMail = (settings: MailSettings, folder: string, log: Log): MailTransport => {
  const faults = mailFaults(settings);
  if (faults.length > 0) throw new ConfigurationError(faults);
  if (settings.SMTP_HOST !== undefined) return smtpTransport(settings);
  log.info('no SMTP_HOST: mails are written into a folder and count as sent, never as delivered', { folder });
  return folderTransport(folder, settings.SMTP_FROM);
};

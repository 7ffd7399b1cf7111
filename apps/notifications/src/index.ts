export * from './create-notifications.js';
export { mailSettings } from './mail/mail-settings.js';
export type { MailSettings } from './mail/mail-settings.js';
export type { HandedOver, Mail, MailTransport } from './mail/mail-transport.js';
export { openMail } from './mail/open-mail.js';
export * from './notifications.module.js';

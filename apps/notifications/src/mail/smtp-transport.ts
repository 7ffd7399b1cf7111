import { createTransport } from 'nodemailer';
import type { SMTPTransportOptions } from 'nodemailer';
import { messageOf } from './mail-message.js';
import type { MailSettings } from './mail-settings.js';
import type { MailTransport } from './mail-transport.js';
import { failureOf, withoutAddresses } from './smtp-failure.js';

const TIMEOUT_MS = 20_000;

const optionsOf = (settings: MailSettings, timeoutMs: number): SMTPTransportOptions => {
  const { SMTP_HOST, SMTP_PORT, SMTP_TLS, SMTP_USER, SMTP_PASSWORD } = settings;
  return {
    host: SMTP_HOST,
    port: SMTP_PORT,
    secure: SMTP_TLS === 'implicit',
    requireTLS: SMTP_TLS === 'starttls',
    ignoreTLS: SMTP_TLS === 'none',
    ...(SMTP_USER === undefined ? {} : { auth: { user: SMTP_USER, pass: SMTP_PASSWORD } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  };
};

/** Hands mails to the mail server; its answer is the receipt. */
export const smtpTransport = (settings: MailSettings, timeoutMs = TIMEOUT_MS): MailTransport => {
  const transporter = createTransport(optionsOf(settings, timeoutMs));
  return {
    name: 'smtp',
    send: async (mail) => {
      try {
        const { response } = await transporter.sendMail(messageOf(mail, settings.SMTP_FROM));
        return { outcome: 'accepted', answer: withoutAddresses(response) };
      } catch (thrown) {
        return failureOf(thrown);
      }
    },
    close: () => transporter.close(),
  };
};

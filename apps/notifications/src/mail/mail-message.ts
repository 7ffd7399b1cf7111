import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail-transport.js';

/** The message as it goes out. Its Message-ID is that of the digest, so that a repeat is recognised by its receiver. */
export const messageOf = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  messageId: `<${mail.digest}@${from.slice(from.lastIndexOf('@') + 1)}>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': 'vi',
    'X-Chidao-Deliveries': mail.deliveries.join(' '),
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { messageOf } from './mail-message.js';
import type { MailTransport } from './mail-transport.js';

/** Writes each mail as `<digest>.eml` into a folder, for an installation without a mail server: sent, never delivered. */
export const folderTransport = (folder: string, from: string): MailTransport => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    name: 'folder',
    send: async (mail) => {
      const { message } = await composer.sendMail(messageOf(mail, from));
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${mail.digest}.eml`);
      // A mail that is tried again may be on its way twice: each attempt writes a file of its own.
      const part = `${file}.${randomUUID()}.part`;
      await writeFile(part, message as Buffer);
      await rename(part, file);
      return { outcome: 'kept' };
    },
    close: () => composer.close(),
  };
};

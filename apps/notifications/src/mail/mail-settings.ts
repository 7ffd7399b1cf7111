import { integerSetting } from '@chidao/runtime';
import { z } from 'zod';

/** How mail leaves the system. Without `SMTP_HOST` mails are written into a folder. */
export const mailSettings = {
  SMTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .optional(),
  SMTP_PORT: integerSetting(1, 65_535).default(587),
  /** `starttls` refuses to go on without encryption; `none` is for a relay on the same machine. */
  SMTP_TLS: z.enum(['starttls', 'implicit', 'none'], 'must be starttls, implicit or none').default('starttls'),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z.email('must be a mail address').default('chidao@localhost.localdomain'),
};

/** The settings of mail, read. */
export type MailSettings = z.output<z.ZodObject<typeof mailSettings>>;

/** What one setting alone cannot show: a user needs a password, and the other way round. */
export const mailFaults = ({ SMTP_USER, SMTP_PASSWORD }: MailSettings): readonly string[] =>
  (SMTP_USER === undefined) === (SMTP_PASSWORD === undefined)
    ? []
    : ['SMTP_USER and SMTP_PASSWORD: must be set together'];

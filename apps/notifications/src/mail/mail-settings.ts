import type { SettingFault } from '@chidao/runtime';
import { choiceSetting, hostSetting, inBoth, integerSetting } from '@chidao/runtime';
import { z } from 'zod';

/** How mail leaves the system. Without `SMTP_HOST` mails are written into a folder. */
export const mailSettings = {
  SMTP_HOST: hostSetting().optional(),
  SMTP_PORT: integerSetting(1, 65_535).default(587),
  /** `starttls` refuses to go on without encryption; `none` is for a relay on the same machine. */
  SMTP_TLS: choiceSetting(['starttls', 'implicit', 'none']).default('starttls'),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z
    .email(inBoth('phải là địa chỉ thư điện tử', 'must be a mail address'))
    .default('chidao@localhost.localdomain'),
};

/** The settings of mail, read. */
export type MailSettings = z.output<z.ZodObject<typeof mailSettings>>;

/** What one setting alone cannot show: a user needs a password, and the other way round. */
export const mailFaults = ({ SMTP_USER, SMTP_PASSWORD }: MailSettings): readonly SettingFault[] =>
  (SMTP_USER === undefined) === (SMTP_PASSWORD === undefined)
    ? []
    : [{ setting: 'SMTP_USER, SMTP_PASSWORD', vi: 'phải đặt cùng nhau', en: 'must be set together' }];

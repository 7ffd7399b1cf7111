import type { PersonalData } from '@chidao/blobs';
import { z } from 'zod';
import { line } from '../body-parts.js';

/** Name and addresses of a person, as a sender may give them. */
export const particulars = z.strictObject({
  name: line(200),
  email: z.email().max(254).optional(),
  phone: line(30).optional(),
  address: line(300).optional(),
});

/** The same for the vault, which knows no undefined fields. */
export const keptOf = ({ name, ...rest }: z.infer<typeof particulars>): PersonalData => ({
  name,
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
});

import { z } from 'zod';
import { idSchema } from './schemas.js';

/** A directive that work answers to, who keeps it and decides on it, and the leader whose authority it carries. */
export const sourceSchema = z.object({
  directive: idSchema,
  issuer: idSchema.nullable(),
  keeper: idSchema,
  signer: idSchema.nullable(),
  modality: z.enum(['assign', 'require', 'ask']),
});

import { aboutSchema, civilDateSchema, contract, blobRefSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { directiveContract } from './directive-contract.js';

/** A document from elsewhere is in force here. */
export const directiveRegisteredV1 = contract(
  directiveContract('DirectiveRegistered', 'Đăng ký văn bản đến'),
  z.object({
    about: aboutSchema,
    directive: idSchema,
    registrar: idSchema,
    issuer: z.union([
      z.object({ kind: z.literal('agency'), id: idSchema }),
      z.object({ kind: z.literal('external'), name: z.string() }),
    ]),
    number: z.string(),
    issueDate: civilDateSchema.nullable(),
    referenceDate: civilDateSchema.nullable(),
    subject: z.string().nullable(),
    text: blobRefSchema,
  }),
);

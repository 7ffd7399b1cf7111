import { aboutSchema, civilDateSchema, contract, blobRefSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { directiveContract } from './directive-contract.js';

/** A directive of this province was numbered, dated and sent out. */
export const directiveIssuedV1 = contract(
  directiveContract('DirectiveIssued', 'Văn bản được ban hành'),
  z.object({
    about: aboutSchema,
    directive: idSchema,
    issuer: idSchema,
    number: z.string(),
    issueDate: civilDateSchema,
    subject: z.string().nullable(),
    signer: idSchema.nullable(),
    text: blobRefSchema,
  }),
);

import { aboutSchema, blobRefSchema, civilDateSchema, contract, idSchema, signedSchema } from '@chidao/contract';
import { z } from 'zod';
import { directiveContract, directiveIds, numberSchema } from './directive-contract.js';

/** A directive of this province was numbered, dated and sent out. */
export const directiveIssuedV1 = contract(
  directiveContract('DirectiveIssued', 'Văn bản được ban hành'),
  z.object({
    about: aboutSchema,
    ...directiveIds,
    issuer: idSchema,
    number: numberSchema,
    issueDate: civilDateSchema,
    subject: z.string().nullable(),
    text: blobRefSchema,
    signed: signedSchema.nullable(),
  }),
);

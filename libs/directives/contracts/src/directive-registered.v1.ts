import { aboutSchema, blobRefSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { directiveContract, directiveIds, documentTypeSchema, numberSchema } from './directive-contract.js';

/** A document from elsewhere is in force here. */
export const directiveRegisteredV1 = contract(
  directiveContract('DirectiveRegistered', 'Đăng ký văn bản đến'),
  z.object({
    about: aboutSchema,
    ...directiveIds,
    registrar: idSchema,
    /** As written, where the issuer is outside. */
    issuerName: z.string().nullable(),
    sourceKind: z.enum(['official', 'secondary']),
    documentType: documentTypeSchema,
    number: numberSchema,
    issueDate: civilDateSchema.nullable(),
    /** What deadlines and recipients are reckoned from: the issue date, or the date given in its place. */
    referenceDate: civilDateSchema,
    subject: z.string().nullable(),
    text: blobRefSchema,
  }),
);

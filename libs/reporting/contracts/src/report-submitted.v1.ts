import { aboutSchema, contract, blobRefSchema, idSchema, instantSchema, signedSchema } from '@chidao/contract';
import { z } from 'zod';
import { reportingContract } from './reporting-contract.js';
import { indicatorsSchema } from './schemas.js';

const answer = z.object({
  occurrence: idSchema,
  duty: idSchema,
  obligation: idSchema,
  part: z.string().nullable(),
  indicators: indicatorsSchema,
});

/** A signed version was handed in, for one occurrence or several; each destination gets a delivery. */
export const reportSubmittedV1 = contract(
  reportingContract('report', 'ReportSubmitted', 'Gửi báo cáo'),
  z.object({
    about: aboutSchema,
    report: idSchema,
    agency: idSchema,
    version: z.int().min(1),
    submittedAt: instantSchema,
    text: blobRefSchema.nullable(),
    signed: signedSchema,
    satisfies: z.array(answer),
    destinations: z.array(idSchema),
    consolidation: idSchema.nullable(),
  }),
);

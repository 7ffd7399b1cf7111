import { contract, idSchema, instantSchema } from '@chidao/contract';
import { z } from 'zod';
import { occurrenceIds, reportingContract } from './reporting-contract.js';

const version = { report: idSchema, version: z.int().min(1), submittedAt: instantSchema };

/** A submitted version answers the occurrence. `decideBy`: until when its receiver should decide; null where nobody accepts. */
export const reportLinkedV1 = contract(
  reportingContract('occurrence', 'ReportLinked', 'Ghi nhận báo cáo của kỳ'),
  z.object({ ...occurrenceIds, ...version, receiver: idSchema.nullable(), decideBy: instantSchema.nullable() }),
);

/** Accepted: the report was made when that version was submitted. `over`: what it answers for beyond its obligation. */
export const reportAcceptedV1 = contract(
  reportingContract('occurrence', 'ReportAccepted', 'Chấp nhận báo cáo'),
  z.object({ ...occurrenceIds, ...version, decides: idSchema, over: z.array(z.string()) }),
);

/** Sent back: the occurrence is open again. */
export const reportSentBackV1 = contract(
  reportingContract('occurrence', 'ReportSentBack', 'Yêu cầu báo cáo lại'),
  z.object({
    ...occurrenceIds,
    ...version,
    decides: idSchema,
    reason: z.string(),
    listAt: instantSchema.nullable(),
  }),
);

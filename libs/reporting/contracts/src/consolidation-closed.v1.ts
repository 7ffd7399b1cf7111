import { contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { consolidationIds, reportingContract } from './reporting-contract.js';

const owed = { agency: idSchema, occurrence: idSchema };

/** A period was closed: "52/58 đơn vị; thiếu: …" is made of these ids. */
export const consolidationClosedV1 = contract(
  reportingContract('consolidation', 'ConsolidationClosed', 'Chốt tổng hợp báo cáo'),
  z.object({
    ...consolidationIds,
    upstream: idSchema.nullable(),
    contributors: z.array(z.object({ ...owed, report: idSchema, version: z.int().min(1) })),
    missing: z.array(z.object(owed)),
  }),
);

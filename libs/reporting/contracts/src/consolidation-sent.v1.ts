import { contract, blobRefSchema, idSchema, signedSchema } from '@chidao/contract';
import { z } from 'zod';
import { consolidationIds, reportingContract } from './reporting-contract.js';

/** The signed consolidation went upward; its figures stand in the report that it becomes. */
export const consolidationSentV1 = contract(
  reportingContract('consolidation', 'ConsolidationSent', 'Gửi báo cáo tổng hợp'),
  z.object({
    ...consolidationIds,
    destination: idSchema.nullable(),
    upstream: idSchema.nullable(),
    document: blobRefSchema,
    text: blobRefSchema.nullable(),
    signed: signedSchema,
  }),
);

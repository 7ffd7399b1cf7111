import { contract, blobRefSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { consolidationIds, reportingContract } from './reporting-contract.js';
import { indicatorsSchema } from './schemas.js';

/** The signed consolidation went upward. */
export const consolidationSentV1 = contract(
  reportingContract('consolidation', 'ConsolidationSent', 'Gửi báo cáo tổng hợp'),
  z.object({
    ...consolidationIds,
    destination: idSchema.nullable(),
    upstream: idSchema.nullable(),
    document: blobRefSchema,
    text: blobRefSchema.nullable(),
    signedFile: blobRefSchema,
    totals: indicatorsSchema,
  }),
);

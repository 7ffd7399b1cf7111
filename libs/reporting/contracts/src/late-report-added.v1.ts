import { contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { consolidationIds, reportingContract } from './reporting-contract.js';

/** An addendum to a closed consolidation: the report of an agency that was missing. */
export const lateReportAddedV1 = contract(
  reportingContract('consolidation', 'LateReportAdded', 'Bổ sung báo cáo chậm vào tổng hợp'),
  z.object({
    ...consolidationIds,
    addendum: z.int().min(1),
    agency: idSchema,
    occurrence: idSchema,
    report: idSchema,
    version: z.int().min(1),
  }),
);

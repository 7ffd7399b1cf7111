import { contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { occurrenceIds, reportingContract } from './reporting-contract.js';

/** The consolidation was closed without this report, which may still come. */
export const occurrenceMissedV1 = contract(
  reportingContract('occurrence', 'OccurrenceMissed', 'Thiếu báo cáo khi chốt tổng hợp'),
  z.object({ ...occurrenceIds, consolidation: idSchema }),
);

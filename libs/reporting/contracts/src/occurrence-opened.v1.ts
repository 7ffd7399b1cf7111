import {
  civilDateSchema,
  contract,
  idSchema,
  instantSchema,
  runningDeadlineSchema,
  sourceSchema,
} from '@chidao/contract';
import { z } from 'zod';
import { occurrenceIds, reportingContract } from './reporting-contract.js';

/** Time to report, with every instant that reminders and urging need. `answered`: a report came in before. */
export const occurrenceOpenedV1 = contract(
  reportingContract('occurrence', 'OccurrenceOpened', 'Mở kỳ báo cáo'),
  z.object({
    ...occurrenceIds,
    sources: z.array(sourceSchema),
    subordinateTo: z.array(idSchema),
    receiver: idSchema.nullable(),
    cutoff: civilDateSchema.nullable(),
    deadline: runningDeadlineSchema,
    listAt: instantSchema.nullable(),
    answered: z.boolean(),
    warnings: z.array(z.enum(['CUTOFF_AFTER_DUE'])),
  }),
);

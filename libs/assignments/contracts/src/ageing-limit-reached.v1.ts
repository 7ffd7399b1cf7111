import { contract, idSchema, instantSchema } from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

/** No deadline, and nothing heard for too long. */
export const assignmentAgedV1 = contract(
  assignmentContract('AgeingLimitReached', 'Nhiệm vụ không hạn lâu không có tiến triển'),
  z.object({ ...assignmentIds, subordinateTo: z.array(idSchema), listAt: instantSchema }),
);

import { civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentDeadlineSchema, assignmentIds } from './assignment-contract.js';

/** More time was given; the original due date stays. */
export const extensionGrantedV1 = contract(
  assignmentContract('ExtensionGranted', 'Đồng ý gia hạn nhiệm vụ'),
  z.object({
    ...assignmentIds,
    decides: idSchema,
    newDue: civilDateSchema,
    basis: z.string().nullable(),
    deadline: assignmentDeadlineSchema,
  }),
);

/** The due date moved by another decision; the original stays. */
export const deadlineMovedV1 = contract(
  assignmentContract('DeadlineMoved', 'Điều chỉnh thời hạn nhiệm vụ'),
  z.object({
    ...assignmentIds,
    cause: z.enum(['recalculated', 'leadMoved', 'difficultyAnswered']),
    basis: z.string(),
    deadline: assignmentDeadlineSchema,
  }),
);

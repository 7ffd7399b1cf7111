import { contract } from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

/** An assignment was ended by the assigner's side. */
export const assignmentCancelledV1 = contract(
  assignmentContract('AssignmentCancelled', 'Hủy nhiệm vụ đã giao'),
  z.object({
    ...assignmentIds,
    cause: z.enum(['recall', 'directive_ended', 'obligation_ended', 'duplicate_of']),
    reason: z.string().nullable(),
  }),
);

import { contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

/** Why the assigner's side ended it: what it came from is over, or the same work is given elsewhere. */
const cause = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['recall', 'directiveEnded', 'obligationEnded']) }),
  z.object({ kind: z.literal('duplicateOf'), assignment: idSchema }),
]);

/** An assignment was ended by the assigner's side. */
export const assignmentCancelledV1 = contract(
  assignmentContract('AssignmentCancelled', 'Hủy nhiệm vụ đã giao'),
  z.object({
    ...assignmentIds,
    cause,
    reason: z.string().nullable(),
  }),
);

import { civilDateSchema, contract, idSchema, resolvedDeadlineSchema, sourceSchema } from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

/** An agency passed its work on to units below it. */
export const assignmentCascadedV1 = contract(
  assignmentContract('AssignmentCascaded', 'Giao tiếp nhiệm vụ cho đơn vị trực thuộc'),
  z.object({
    ...assignmentIds,
    children: z.array(z.object({ assignment: idSchema, agency: idSchema, dueDate: civilDateSchema.nullable() })),
    inherited: z.object({
      item: z.string(),
      kind: z.enum(['once', 'recurring', 'continuous', 'conditional', 'quantified']),
      round: z.int().min(1),
      period: z.string().nullable(),
      sources: z.array(sourceSchema),
      subordinateTo: z.array(idSchema),
      noNamedLead: z.boolean(),
      ifNeeded: z.boolean(),
      deadlineAsResolved: resolvedDeadlineSchema,
    }),
  }),
);

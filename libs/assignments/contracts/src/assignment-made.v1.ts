import {
  contract,
  idSchema,
  instantSchema,
  resolvedDeadlineSchema,
  runningDeadlineSchema,
  sourceSchema,
} from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

/** An agency got its share of an obligation; the clock runs. */
export const assignmentMadeV1 = contract(
  assignmentContract('AssignmentMade', 'Giao nhiệm vụ cho cơ quan'),
  z.object({
    ...assignmentIds,
    item: z.string(),
    kind: z.enum(['once', 'recurring', 'continuous', 'conditional', 'quantified']),
    holder: z.enum(['agency', 'category']),
    lead: idSchema,
    coordinating: z.array(idSchema),
    sources: z.array(sourceSchema),
    subordinateTo: z.array(idSchema),
    round: z.int().min(1),
    period: z.string().nullable(),
    attempt: z.int().min(1),
    parent: z.object({ assignment: idSchema, agency: idSchema }).nullable(),
    noNamedLead: z.boolean(),
    ifNeeded: z.boolean(),
    deadlineAsResolved: resolvedDeadlineSchema,
    setBy: idSchema.nullable(),
    deadline: runningDeadlineSchema,
    listAt: instantSchema.nullable(),
    bornOverdue: z.boolean(),
  }),
);

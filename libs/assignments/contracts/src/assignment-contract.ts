import type { ContractName } from '@chidao/contract';
import { aboutSchema, civilDateSchema, idSchema, instantSchema } from '@chidao/contract';
import { z } from 'zod';

/** Name of a version 1 contract of the assignment aggregate. */
export const assignmentContract = (event: string, title: string): ContractName => ({
  scope: 'assignments',
  aggregate: 'assignment',
  event,
  version: 1,
  title,
});

/** What every message of an assignment carries. */
export const assignmentIds = {
  about: aboutSchema,
  assignment: idSchema,
  obligation: idSchema,
  group: idSchema,
  agency: idSchema,
  role: z.enum(['lead', 'coordinating']),
};

const ladderStep = z.object({
  rung: z.enum(['reminder', 'urgingLetter', 'explanation', 'accountability']),
  offset: z.int(),
  on: civilDateSchema,
  at: instantSchema,
  to: z.literal('head').nullable(),
  proposalOnly: z.boolean(),
});

/** A due date with the instants computed for it; without a date all of them are empty. */
export const assignmentDeadlineSchema = z.object({
  dueDate: civilDateSchema.nullable(),
  due: instantSchema.nullable(),
  nearDue: z.array(instantSchema),
  ladder: z.array(ladderStep),
  deadlineRevision: z.int().min(1),
});

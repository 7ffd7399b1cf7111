import { z } from 'zod';
import { civilDateSchema, idSchema, instantSchema } from './schemas.js';

const ladderStep = z.object({
  rung: z.enum(['reminder', 'urgingLetter', 'explanation', 'accountability']),
  offset: z.int(),
  on: civilDateSchema,
  at: instantSchema,
  to: z.literal('head').nullable(),
  proposalOnly: z.boolean(),
});

/** A due date with the instants computed for it; without a date all of them are empty. */
export const runningDeadlineSchema = z.object({
  dueDate: civilDateSchema.nullable(),
  due: instantSchema.nullable(),
  nearDue: z.array(instantSchema),
  ladder: z.array(ladderStep),
  deadlineRevision: z.int().min(1),
});

/** What a message says of more time that was given: the new day is `deadline.dueDate`. */
export const grantedExtensionFields = {
  decides: idSchema,
  basis: z.string().nullable(),
  deadline: runningDeadlineSchema,
};

/** What a message says of more time that was refused. */
export const refusedExtensionFields = { decides: idSchema, reason: z.string() };

import { civilDateSchema, idSchema, instantSchema } from '@chidao/contract';
import { z } from 'zod';

/** A directive that orders the report. */
export const sourceSchema = z.object({
  directive: idSchema,
  issuer: idSchema.nullable(),
  keeper: idSchema,
  assigner: idSchema.nullable(),
  modality: z.enum(['assign', 'require', 'ask']),
});

/** What a duty wants to know. */
export const contentSchema = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(['number', 'percent', 'text']),
  unit: z.string().nullable(),
  formula: z.string().nullable(),
  required: z.boolean(),
});

/** Values by content key: decimal numbers as text, texts by the reference of their blob. */
export const indicatorsSchema = z.record(z.string(), z.string());

const ladderStep = z.object({
  rung: z.enum(['reminder', 'urgingLetter', 'explanation', 'accountability']),
  offset: z.int(),
  on: civilDateSchema,
  at: instantSchema,
  to: z.literal('head').nullable(),
  proposalOnly: z.boolean(),
});

/** A due date with the instants computed for it; without a date all of them are empty. */
export const occurrenceDeadlineSchema = z.object({
  dueDate: civilDateSchema.nullable(),
  due: instantSchema.nullable(),
  nearDue: z.array(instantSchema),
  ladder: z.array(ladderStep),
  deadlineRevision: z.int().min(1),
});

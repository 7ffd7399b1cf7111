import type { ContractName } from '@chidao/contract';
import { aboutSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';

/** Name of a version 1 contract of this context. */
export const notificationContract = (aggregate: 'delivery' | 'urge', event: string, title: string): ContractName => ({
  scope: 'notifications',
  aggregate,
  event,
  version: 1,
  title,
});

/** Whom something is for. */
export const receiverSchema = z.object({ agency: idSchema, person: idSchema.nullable() });

export const channelSchema = z.enum(['inApp', 'email']);

/** One step of an urging ladder. */
export const stepSchema = z.object({
  deadlineRevision: z.int().min(1),
  rung: z.enum(['reminder', 'urgingLetter']),
  offset: z.int().nullable(),
  round: z.int().min(0),
});

/** What is delivered. */
const itemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('directive'), directive: idSchema }),
  z.object({ kind: z.literal('assignment'), assignment: idSchema }),
  z.object({ kind: z.literal('report'), report: idSchema, version: z.int().min(1) }),
  z.object({ kind: z.literal('urge'), urge: idSchema, step: stepSchema, attempt: z.int().min(1) }),
]);

/** What every message of a delivery carries. */
export const deliveryIds = {
  about: aboutSchema,
  delivery: idSchema,
  item: itemSchema,
  receiver: receiverSchema,
  channel: channelSchema,
};

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

/** What every message of a delivery carries. */
export const deliveryIds = {
  about: aboutSchema,
  delivery: idSchema,
  item: z.object({
    kind: z.enum(['directive', 'assignment', 'urge', 'report']),
    id: idSchema,
    part: z.string().nullable(),
  }),
  receiver: receiverSchema,
  channel: channelSchema,
};

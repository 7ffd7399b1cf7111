import type { ContractName } from '@chidao/contract';
import { aboutSchema, idSchema } from '@chidao/contract';
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

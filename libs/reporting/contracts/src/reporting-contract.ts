import type { ContractName } from '@chidao/contract';
import { aboutSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';

type Aggregate = 'duty' | 'occurrence' | 'report' | 'consolidation' | 'difficulty';

/** Name of a version 1 contract of this context. */
export const reportingContract = (aggregate: Aggregate, event: string, title: string): ContractName => ({
  scope: 'reporting',
  aggregate,
  event,
  version: 1,
  title,
});

/** What every message of a report duty carries. */
export const dutyIds = { about: aboutSchema, duty: idSchema, key: z.string(), obligation: idSchema };

/** What every message of an occurrence carries: its natural key, and the ids derived from it. */
export const occurrenceIds = {
  about: aboutSchema,
  occurrence: idSchema,
  duty: idSchema,
  obligation: idSchema,
  route: z.string(),
  recurrence: z.string(),
  period: z.string(),
  agency: idSchema,
  consolidation: idSchema.nullable(),
};

/** What every message of a consolidation carries. */
export const consolidationIds = {
  about: aboutSchema,
  consolidation: idSchema,
  duty: idSchema,
  obligation: idSchema,
  route: z.string(),
  recurrence: z.string(),
  period: z.string(),
  focalAgency: idSchema,
};

/** What every message of a difficulty carries. */
export const difficultyIds = {
  about: aboutSchema,
  difficulty: idSchema,
  obligation: idSchema,
  assignment: idSchema.nullable(),
  occurrence: idSchema.nullable(),
  agency: idSchema,
};

import { aboutSchema, contract, idSchema, resolvedDeadlineSchema, sourceSchema } from '@chidao/contract';
import { z } from 'zod';
import { dutySpecSchema } from './duty-schema.js';
import { obligationContract, obligationIds } from './obligation-contract.js';

const holder = z.object({
  kind: z.enum(['agency', 'category']),
  id: idSchema,
  attempt: z.int().min(1),
  subordinateTo: z.array(idSchema),
});

/** An obligation was given to agencies. At most 50 groups; more come as further messages of the same round. */
export const obligationAssignedV1 = contract(
  obligationContract('ObligationAssigned', 'Giao nhiệm vụ cho các cơ quan'),
  z.object({
    about: aboutSchema,
    ...obligationIds,
    item: z.string(),
    kind: z.enum(['once', 'recurring', 'continuous', 'conditional', 'quantified']),
    noNamedLead: z.boolean(),
    ifNeeded: z.boolean(),
    round: z.int().min(1),
    period: z.string().nullable(),
    deadline: resolvedDeadlineSchema,
    setBy: idSchema.nullable(),
    sources: z.array(sourceSchema),
    groups: z.array(z.object({ id: idSchema, lead: holder, coordinating: z.array(holder) })),
    resolved: z.array(z.object({ expression: z.string(), agencies: z.array(idSchema), unresolved: z.boolean() })),
    duties: z.array(dutySpecSchema),
    upstreamKeys: z.array(z.string()),
    ruleSet: z.string().nullable(),
    calendar: z.string().nullable(),
  }),
);

import { z } from 'zod';
import { statedDeadlineBody } from './deadline-body.js';
import { dutyBody } from './duty-body.js';
const expressions = z.array(z.string().trim().min(1).max(500)).max(100);
/** What a text obliges, as a person states it. */
export const contentBody = z.strictObject({
    item: z.string().trim().min(1).max(60),
    kind: z.enum(['once', 'recurring', 'continuous', 'conditional', 'quantified']),
    modality: z.enum(['assign', 'require', 'ask']),
    leads: expressions,
    coordinating: expressions,
    addressees: expressions,
    noNamedLead: z.boolean(),
    ifNeeded: z.boolean(),
    deadline: statedDeadlineBody,
    duties: z.array(dutyBody).max(20),
});

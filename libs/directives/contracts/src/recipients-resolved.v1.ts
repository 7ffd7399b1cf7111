import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { directiveContract, directiveIds } from './directive-contract.js';

/** Which agencies a directive in force addresses and copies, as of a date. */
export const recipientsResolvedV1 = contract(
  directiveContract('RecipientsResolved', 'Xác định nơi nhận văn bản'),
  z.object({
    about: aboutSchema,
    ...directiveIds,
    asOf: civilDateSchema,
    addressed: z.array(idSchema).readonly(),
    copied: z.array(idSchema).readonly(),
    added: z.array(idSchema).readonly(),
    removed: z.array(idSchema).readonly(),
    unresolved: z.array(z.string()).readonly(),
  }),
);

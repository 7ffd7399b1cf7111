import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { obligationContract, obligationIds } from './obligation-contract.js';

const endCause = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
      'allAssignmentsClosed',
      'directiveEnded',
      'directiveReplaced',
      'directiveRecalled',
      'periodOver',
      'withdrawn',
    ]),
  }),
  z.object({ kind: z.literal('duplicateOf'), obligation: idSchema }),
]);

/** An obligation is over, and why. */
export const obligationEndedV1 = contract(
  obligationContract('ObligationEnded', 'Kết thúc nhiệm vụ'),
  z.object({
    about: aboutSchema,
    ...obligationIds,
    cause: endCause,
    /** In the words of who ended it. */
    reason: z.string().nullable(),
  }),
);

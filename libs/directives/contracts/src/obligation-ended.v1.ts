import { aboutSchema, contract } from '@chidao/contract';
import { z } from 'zod';
import { obligationContract, obligationIds } from './obligation-contract.js';

/** An obligation is over, and why. */
export const obligationEndedV1 = contract(
  obligationContract('ObligationEnded', 'Kết thúc nhiệm vụ'),
  z.object({
    about: aboutSchema,
    ...obligationIds,
    reason: z.enum([
      'all_assignments_closed',
      'directive_ended',
      'directive_replaced',
      'directive_recalled',
      'period_over',
      'duplicate_of',
      'withdrawn',
    ]),
  }),
);

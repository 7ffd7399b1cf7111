import { aboutSchema, contract, idSchema, resolvedDeadlineSchema } from '@chidao/contract';
import { z } from 'zod';
import { obligationContract, obligationIds } from './obligation-contract.js';

/** The deadline of an obligation was computed, or computed again because an input changed. */
export const deadlineResolvedV1 = contract(
  obligationContract('DeadlineResolved', 'Xác định thời hạn của nhiệm vụ'),
  z.object({ about: aboutSchema, ...obligationIds, deadline: resolvedDeadlineSchema, setBy: idSchema.nullable() }),
);

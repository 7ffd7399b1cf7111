import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';

/** From a day on a person no longer holds a delegation. */
export const delegationEndedV1 = contract(
  organisationContract('person', 'DelegationEnded', 'Chấm dứt ủy quyền'),
  z.object({
    about: aboutSchema,
    person: idSchema,
    delegation: idSchema,
    agency: idSchema,
    effectiveOn: civilDateSchema,
  }),
);

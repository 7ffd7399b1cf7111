import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { validity } from './schemas.js';

/** A person holds the power of the head of an agency, in writing. */
export const delegationGrantedV1 = contract(
  organisationContract('person', 'DelegationGranted', 'Ủy quyền'),
  z.object({
    about: aboutSchema,
    person: idSchema,
    delegation: idSchema,
    agency: idSchema,
    scope: z.string(),
    basis: z.string(),
    ...validity,
  }),
);

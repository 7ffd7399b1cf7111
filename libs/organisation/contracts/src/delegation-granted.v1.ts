import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { delegationScopeSchema, validity } from './schemas.js';

/** A person holds, in writing, the power of an agency's head that `scope` names. */
export const delegationGrantedV1 = contract(
  organisationContract('person', 'DelegationGranted', 'Ủy quyền'),
  z.object({
    about: aboutSchema,
    person: idSchema,
    delegation: idSchema,
    agency: idSchema,
    scope: delegationScopeSchema,
    basis: z.string(),
    ...validity,
  }),
);

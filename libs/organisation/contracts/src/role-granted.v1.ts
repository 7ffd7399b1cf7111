import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { roleSchema, validity } from './schemas.js';

/** A person holds a role in an agency. */
export const roleGrantedV1 = contract(
  organisationContract('person', 'RoleGranted', 'Giao vai trò'),
  z.object({
    about: aboutSchema,
    person: idSchema,
    agency: idSchema,
    role: roleSchema,
    scope: z.enum(['all', 'mattersGiven']),
    ...validity,
  }),
);

import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { roleSchema } from './schemas.js';

/** From a day on a person no longer holds a role. */
export const roleEndedV1 = contract(
  organisationContract('person', 'RoleEnded', 'Thôi vai trò'),
  z.object({
    about: aboutSchema,
    person: idSchema,
    agency: idSchema,
    role: roleSchema,
    effectiveOn: civilDateSchema,
  }),
);

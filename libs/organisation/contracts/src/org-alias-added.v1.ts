import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';

/** Documents also write the name of an agency like this. */
export const orgAliasAddedV1 = contract(
  organisationContract('orgunit', 'OrgAliasAdded', 'Thêm cách viết tên cơ quan, đơn vị'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    alias: z.string(),
    effectiveOn: civilDateSchema,
  }),
);

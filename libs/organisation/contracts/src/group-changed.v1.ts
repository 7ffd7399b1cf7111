import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { groupDefinitionSchema, validity } from './schemas.js';

/** From a day on the words of a group mean another set. */
export const groupChangedV1 = contract(
  organisationContract('group', 'GroupChanged', 'Thay đổi nhóm cơ quan, đơn vị'),
  z.object({
    about: aboutSchema,
    group: idSchema,
    aliases: z.array(z.string()).readonly(),
    definition: groupDefinitionSchema,
    ...validity,
  }),
);

import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { groupDefinitionSchema, validity } from './schemas.js';

/** Words stand for a set of agencies. */
export const groupDefinedV1 = contract(
  organisationContract('group', 'GroupDefined', 'Định nghĩa nhóm cơ quan, đơn vị'),
  z.object({
    about: aboutSchema,
    group: idSchema,
    expression: z.string(),
    aliases: z.array(z.string()).readonly(),
    definition: groupDefinitionSchema,
    ...validity,
  }),
);

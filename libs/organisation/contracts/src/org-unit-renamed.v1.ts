import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';

/** An agency has another name from a day on. */
export const orgUnitRenamedV1 = contract(
  organisationContract('orgunit', 'OrgUnitRenamed', 'Đổi tên cơ quan, đơn vị'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    name: z.string(),
    legalBasis: z.string(),
    effectiveOn: civilDateSchema,
  }),
);

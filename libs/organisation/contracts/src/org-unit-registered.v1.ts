import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { agencyKindSchema, agencyLevelSchema, hierarchySchema, validity } from './schemas.js';

/** An agency exists from a day on. */
export const orgUnitRegisteredV1 = contract(
  organisationContract('orgunit', 'OrgUnitRegistered', 'Đăng ký cơ quan, đơn vị'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    name: z.string(),
    kind: agencyKindSchema,
    level: agencyLevelSchema,
    hierarchy: hierarchySchema,
    area: z.string().nullable(),
    parent: idSchema.nullable(),
    superiors: z.array(idSchema).readonly(),
    code: z.string().nullable(),
    ...validity,
  }),
);

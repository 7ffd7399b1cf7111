import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { postSchema, validity } from './schemas.js';

/** A person leads an agency as its head or a deputy. */
export const headAppointedV1 = contract(
  organisationContract('orgunit', 'HeadAppointed', 'Bổ nhiệm người đứng đầu, cấp phó'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    person: idSchema,
    post: postSchema,
    ...validity,
  }),
);

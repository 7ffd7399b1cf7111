import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { postSchema } from './schemas.js';

/** From a day on a person no longer leads an agency. */
export const headTermEndedV1 = contract(
  organisationContract('orgunit', 'HeadTermEnded', 'Thôi giữ chức vụ lãnh đạo'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    person: idSchema,
    post: postSchema,
    effectiveOn: civilDateSchema,
  }),
);

import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';

/** An account of the identity provider is a person of the register; nothing personal. */
export const personRegisteredV1 = contract(
  organisationContract('person', 'PersonRegistered', 'Đăng ký người dùng'),
  z.object({
    about: aboutSchema,
    person: idSchema,
    identity: z.object({ provider: z.string(), subject: z.string() }),
    effectiveOn: civilDateSchema,
  }),
);

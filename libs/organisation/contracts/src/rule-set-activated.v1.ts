import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';
import { ruleSetDataSchema } from './rule-set-data.js';

/** From a day on these rules apply, to what is confirmed from then on. */
export const ruleSetActivatedV1 = contract(
  organisationContract('ruleset', 'RuleSetActivated', 'Bộ quy tắc có hiệu lực'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    version: z.string(),
    legalBasis: z.string(),
    effectiveOn: civilDateSchema,
    rules: ruleSetDataSchema,
  }),
);

import type { ContractName } from '@chidao/contract';
import { idSchema } from '@chidao/contract';
import { directiveIds } from './directive-contract.js';

/** Name of a version 1 contract of the obligation aggregate. */
export const obligationContract = (event: string, title: string): ContractName => ({
  scope: 'directives',
  aggregate: 'obligation',
  event,
  version: 1,
  title,
});

/** Ids that every message of an obligation carries. */
export const obligationIds = { obligation: idSchema, ...directiveIds };

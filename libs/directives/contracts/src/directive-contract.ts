import type { ContractName } from '@chidao/contract';
import { idSchema } from '@chidao/contract';

/** Name of a version 1 contract of the directive aggregate. */
export const directiveContract = (event: string, title: string): ContractName => ({
  scope: 'directives',
  aggregate: 'directive',
  event,
  version: 1,
  title,
});

/** Ids that every message of a directive carries; issuer null where it is outside, keeper: who decides on it. */
export const directiveIds = { directive: idSchema, issuer: idSchema.nullable(), keeper: idSchema };

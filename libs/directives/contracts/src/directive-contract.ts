import type { ContractName } from '@chidao/contract';

/** Name of a version 1 contract of the directive aggregate. */
export const directiveContract = (event: string, title: string): ContractName => ({
  scope: 'directives',
  aggregate: 'directive',
  event,
  version: 1,
  title,
});

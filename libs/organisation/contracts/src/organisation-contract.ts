import type { ContractName } from '@chidao/contract';

/** Name of a version 1 contract of an aggregate of the registers. */
export const organisationContract = (aggregate: string, event: string, title: string): ContractName => ({
  scope: 'organisation',
  aggregate,
  event,
  version: 1,
  title,
});

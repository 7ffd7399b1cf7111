import type { Indicators } from '@chidao/reporting-domain';

const HASH = /^[0-9a-f]{64}$/;

/** Hashes of the texts among the values: numbers are never that long. */
export const textsOf = (indicators: Indicators): readonly string[] =>
  Object.values(indicators).filter((value) => HASH.test(value));

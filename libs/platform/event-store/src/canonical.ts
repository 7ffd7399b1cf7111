import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785 form of plain JSON; `bigint` is written as a string of digits. */
export const canonicalJson = (value: unknown): string =>
  (canonicalize as unknown as (input: unknown) => string)(
    JSON.parse(JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item))),
  );

/** SHA-256 of the canonical form, in hex. */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');

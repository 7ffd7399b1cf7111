import type { PublicMessage } from '@chidao/kernel';

const COUNTERS = ['revision', 'previousRevision', 'position'] as const;

/** JSON of a message; its counters are strings there. */
export const serialise = (message: PublicMessage): string =>
  JSON.stringify(message, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** A message from its JSON. */
export const deserialise = (json: string): PublicMessage => {
  const parsed = JSON.parse(json) as Record<string, unknown>;
  const counters = COUNTERS.map((name) => [name, BigInt(parsed[name] as string)] as const);
  return { ...parsed, ...Object.fromEntries(counters) } as unknown as PublicMessage;
};

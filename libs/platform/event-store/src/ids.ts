import { v5 } from 'uuid';

/** UUID namespace of everything derived here; part of the log's format, never to be changed. */
const NAMESPACE = 'b5a3f0a2-6c1e-5c0e-9d57-3f2f3f6c2a10';

/** UUIDv5 of the parts, each prefixed with its length so that no two lists of parts meet. */
export const derivedId = (...parts: readonly (string | number)[]): string =>
  v5(parts.map((part) => `${String(part).length}:${part}`).join('|'), NAMESPACE);

/** Stream of an aggregate. No free text in stream names: `id` is a UUID. */
export const streamOf = (category: string, id: string): string => `${category}-${id}`;

/** Category and id of a stream. */
export const partsOf = (stream: string): { readonly category: string; readonly id: string } => {
  const dash = stream.indexOf('-');
  return { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
};

/** Event id (lifecycle §1): one key used on two streams gives two events. */
export const eventId = (stream: string, commandId: string, ordinal: number): string =>
  derivedId('event', stream, commandId, ordinal);

/** Command id of a person's request. */
export const personCommandId = (actor: string, idempotencyKey: string): string =>
  derivedId('person', actor, idempotencyKey);

/** Command id of a policy's reaction. */
export const policyCommandId = (policy: string, input: string, stream: string, ordinal: number | string): string =>
  derivedId('policy', policy, input, stream, ordinal);

/** Command id of a fact that the clock writes (lifecycle §15). */
export const clockCommandId = (stream: string, deadlineRevision: number, kind: string): string =>
  derivedId('clock', stream, deadlineRevision, kind);

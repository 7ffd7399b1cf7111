/** An event that is stored and cannot be used, as far as the store can still name it. */
export type UnreadableEvent = Error & EventPlace & { readonly code: 'EVENT_UNREADABLE' | 'EVENT_ENVELOPE_UNKNOWN' };

export interface EventPlace {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
}

/** What is stored is no event any more: somebody changed it. Reading can go on behind its position. */
export const unreadable = (place: EventPlace, cause: unknown): UnreadableEvent =>
  Object.assign(new Error(`The event at position ${place.position} cannot be read.`, { cause }), {
    code: 'EVENT_UNREADABLE' as const,
    ...place,
  });

/** Its envelope has fields or a hash that this program does not know: a newer one wrote it, and can read it. */
export const unknownEnvelope = (place: EventPlace, version: unknown): UnreadableEvent =>
  Object.assign(
    new Error(
      `The event at position ${place.position} has envelope version ${String(version ?? 'none')}, ` +
        'which this program does not know; use the version of chidao that wrote it, or a newer one.',
    ),
    { code: 'EVENT_ENVELOPE_UNKNOWN' as const, ...place },
  );

export const isUnreadableEvent = (thrown: unknown): thrown is UnreadableEvent =>
  thrown instanceof Error &&
  'code' in thrown &&
  (thrown.code === 'EVENT_UNREADABLE' || thrown.code === 'EVENT_ENVELOPE_UNKNOWN');

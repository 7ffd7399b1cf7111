import { refuse } from '@chidao/kernel';
import { ENVELOPE_VERSION } from './envelope.js';
import { invalidPart } from './plain-json.js';
import type { ExpectedRevision, SealedEvent } from './port.js';

/** An event should stay below this many bytes, serialised (ES-9); longer texts belong into the blobs. */
export const LARGE_EVENT_BYTES = 64 * 1024;

/** Hard limit of one event, data and envelope serialised. Below what every reader of public messages takes. */
export const MAX_EVENT_BYTES = 256 * 1024;

/** Limit of one append: EventStoreDB refuses more than 1 MiB, its own overhead included. */
export const MAX_APPEND_BYTES = 900 * 1024;

/** One event as text, ready to be stored: the data, and everything around it. */
export interface SerialisedEvent {
  readonly id: string;
  readonly type: string;
  readonly revision: bigint;
  readonly envelope: string;
  readonly data: string;
  readonly bytes: number;
}

export type StoredEnvelope = Omit<SealedEvent, 'id' | 'type' | 'stream' | 'revision' | 'data'>;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const EVENT_ID = new RegExp(`^${UUID}$`);
const STREAM = new RegExp(`^[a-z][a-zA-Z0-9]*-${UUID}$`);

/**
 * What every adapter asks of an append before it sends anything, so that none accepts what another could not keep.
 * Refuses with `APPEND_INVALID` (empty, ids or revisions that do not fit, data that is no plain JSON), `NUMBER_NOT_SAFE`
 * and `EVENT_TOO_LARGE`.
 */
export const serialiseAppend = (
  stream: string,
  expected: ExpectedRevision,
  events: readonly SealedEvent[],
): readonly SerialisedEvent[] => {
  checkAppend(stream, expected, events);
  const first = expected === 'no_stream' ? 0n : expected + 1n;
  const serialised = events.map((event, index) => {
    const wrong = wrongFrame(event, stream, first + BigInt(index));
    return wrong ? refuse('APPEND_INVALID', { reason: wrong, stream, event: event.id }) : serialise(event);
  });
  const bytes = serialised.reduce((sum, event) => sum + event.bytes, 0);
  return bytes > MAX_APPEND_BYTES ? tooLarge(stream, bytes, MAX_APPEND_BYTES) : serialised;
};

const checkAppend = (stream: string, expected: ExpectedRevision, events: readonly SealedEvent[]): void => {
  const refused = (reason: string) => refuse('APPEND_INVALID', { reason, stream });
  if (!STREAM.test(stream)) refused('stream');
  if (expected !== 'no_stream' && expected < 0n) refused('expectedRevision');
  if (events.length === 0) refused('empty');
  if (events.length > 1 && new Set(events.map(({ id }) => id)).size < events.length) refused('doubledId');
};

const wrongFrame = (event: SealedEvent, stream: string, revision: bigint): string | null => {
  if (!EVENT_ID.test(event.id)) return 'eventId';
  if (event.type === '') return 'type';
  if (event.envelopeVersion !== ENVELOPE_VERSION) return 'envelopeVersion';
  if (event.stream !== stream) return 'otherStream';
  return event.revision === revision ? null : 'revision';
};

const serialise = (event: SealedEvent): SerialisedEvent => {
  const { id, type, revision, stream } = event;
  const whole = envelopeOf(event);
  const invalid = invalidPart(event.data) ?? invalidPart(whole);
  if (invalid) refuse(invalid.code, { stream, event: id, path: invalid.path.join('.'), reason: invalid.reason });
  const [envelope, data] = [JSON.stringify(whole), JSON.stringify(event.data)];
  const bytes = Buffer.byteLength(envelope) + Buffer.byteLength(data);
  return bytes > MAX_EVENT_BYTES
    ? tooLarge(stream, bytes, MAX_EVENT_BYTES)
    : { id, type, revision, envelope, data, bytes };
};

const tooLarge = (stream: string, bytes: number, limit: number) => refuse('EVENT_TOO_LARGE', { stream, bytes, limit });

/** Everything but what identifies the event and its data. Field by field: much faster than leaving the others out. */
const envelopeOf = (event: SealedEvent): StoredEnvelope => ({
  envelopeVersion: event.envelopeVersion,
  schemaVersion: event.schemaVersion,
  occurredAt: event.occurredAt,
  recordedAt: event.recordedAt,
  actor: event.actor,
  capacity: event.capacity,
  commandId: event.commandId,
  commandFingerprint: event.commandFingerprint,
  about: event.about,
  causationId: event.causationId,
  correlationId: event.correlationId,
  versions: event.versions,
  dataHash: event.dataHash,
  prevHash: event.prevHash,
  eventHash: event.eventHash,
});

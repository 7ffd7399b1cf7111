import { refuse, refuseIf } from '@chidao/kernel';
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
  refuseIf(!STREAM.test(stream), 'APPEND_INVALID', { reason: 'stream', stream });
  refuseIf(expected !== 'no_stream' && expected < 0n, 'APPEND_INVALID', { reason: 'expectedRevision', stream });
  refuseIf(events.length === 0, 'APPEND_INVALID', { reason: 'empty', stream });
  const ids = new Set(events.map(({ id }) => id));
  refuseIf(ids.size < events.length, 'APPEND_INVALID', { reason: 'doubledId', stream });
  const first = expected === 'no_stream' ? 0n : expected + 1n;
  const serialised = events.map((event, index) => {
    checkFrame(event, stream, first + BigInt(index));
    return serialise(event);
  });
  const bytes = serialised.reduce((sum, event) => sum + event.bytes, 0);
  refuseIf(bytes > MAX_APPEND_BYTES, 'EVENT_TOO_LARGE', { stream, bytes, limit: MAX_APPEND_BYTES });
  return serialised;
};

const checkFrame = (event: SealedEvent, stream: string, revision: bigint): void => {
  const refused = (reason: string) => refuse('APPEND_INVALID', { reason, stream, event: event.id });
  if (!EVENT_ID.test(event.id)) refused('eventId');
  if (event.type === '') refused('type');
  if (event.envelopeVersion !== ENVELOPE_VERSION) refused('envelopeVersion');
  if (event.stream !== stream) refused('otherStream');
  if (event.revision !== revision) refused('revision');
};

const serialise = (event: SealedEvent): SerialisedEvent => {
  const { id, type, revision, stream, data } = event;
  const envelope = envelopeOf(event);
  const invalid = invalidPart(data) ?? invalidPart(envelope);
  if (invalid) refuse(invalid.code, { stream, event: id, path: invalid.path.join('.'), reason: invalid.reason });
  const texts = { envelope: JSON.stringify(envelope), data: JSON.stringify(data) };
  const bytes = Buffer.byteLength(texts.envelope) + Buffer.byteLength(texts.data);
  refuseIf(bytes > MAX_EVENT_BYTES, 'EVENT_TOO_LARGE', { stream, type, bytes, limit: MAX_EVENT_BYTES });
  return { id, type, revision, ...texts, bytes };
};

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

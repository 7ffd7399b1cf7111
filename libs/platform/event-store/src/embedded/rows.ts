import type { RecordedEvent } from '@chidao/kernel';
import { ENVELOPE_VERSION } from '../envelope.js';
import type { SerialisedEvent, StoredEnvelope } from '../limits.js';
import { unknownEnvelope, unreadable, type EventPlace } from '../unreadable-event.js';

/** One row in the order of its columns. */
export type EventRow = readonly [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  envelope: string,
  data: string,
];

/** What `INSERT` is given; the position comes from the log itself. */
export const toRow = (stream: string, event: SerialisedEvent) => [
  stream,
  Number(event.revision),
  event.id,
  event.type,
  event.envelope,
  event.data,
];

/** Throws `EVENT_UNREADABLE` where the row holds no event, `EVENT_ENVELOPE_UNKNOWN` where a newer program wrote it. */
export const fromRow = ([position, stream, revision, id, type, envelope, data]: EventRow): RecordedEvent => {
  const place = { position: BigInt(position), stream, revision: BigInt(revision), id };
  const { envelope: read, data: fact } = parsed(place, envelope, data);
  if (read?.envelopeVersion !== ENVELOPE_VERSION) throw unknownEnvelope(place, read?.envelopeVersion);
  return { ...read, ...place, type, data: fact };
};

const parsed = (place: EventPlace, envelope: string, data: string) => {
  try {
    return { envelope: JSON.parse(envelope) as StoredEnvelope | null, data: JSON.parse(data) as object };
  } catch (cause) {
    throw unreadable(place, cause);
  }
};

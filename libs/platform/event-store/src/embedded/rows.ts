import { isUtf8 } from 'node:buffer';
import type { RecordedEvent } from '@chidao/kernel';
import { ENVELOPE_VERSION } from '../envelope.js';
import type { SerialisedEvent, StoredEnvelope } from '../limits.js';
import { unknownEnvelope, unreadable, type EventPlace } from '../unreadable-event.js';

/** What `READ` gives; the texts are stream, id, type, envelope and data, one a line. */
export type EventRow = readonly [position: number, revision: number, texts: Buffer];

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
export const fromRow = ([position, revision, texts]: EventRow): RecordedEvent => {
  const [stream = '', id = '', type = '', ...json] = texts.toString().split('\n');
  const place = { position: BigInt(position), stream, revision: BigInt(revision), id };
  if (!isUtf8(texts)) throw unreadable(place, new Error('no UTF-8'));
  const [envelope, data] = parsed(place, json);
  if (envelope?.envelopeVersion !== ENVELOPE_VERSION) throw unknownEnvelope(place, envelope?.envelopeVersion);
  return { ...envelope, ...place, type, data };
};

const parsed = (
  place: EventPlace,
  json: readonly string[],
): readonly [envelope: StoredEnvelope | null, data: object] => {
  try {
    const [envelope = '', data = ''] = json;
    return [JSON.parse(envelope) as StoredEnvelope | null, JSON.parse(data) as object];
  } catch (cause) {
    throw unreadable(place, cause);
  }
};

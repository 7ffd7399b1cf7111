import type { RecordedEvent } from '@chidao/kernel';
import type { SerialisedEvent, StoredEnvelope } from '../limits.js';

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

export const toRow = (stream: string, event: SerialisedEvent, position: number): EventRow => [
  position,
  stream,
  Number(event.revision),
  event.id,
  event.type,
  event.envelope,
  event.data,
];

export const fromRow = ([position, stream, revision, id, type, envelope, data]: EventRow): RecordedEvent => ({
  ...(JSON.parse(envelope) as StoredEnvelope),
  id,
  type,
  stream,
  revision: BigInt(revision),
  position: BigInt(position),
  data: JSON.parse(data) as object,
});

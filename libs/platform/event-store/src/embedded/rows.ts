import type { RecordedEvent } from '@chidao/kernel';
import type { SerialisedEvent, StoredEnvelope } from '../limits.js';
import { unreadable } from './store-error.js';

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

/** Throws `EVENT_UNREADABLE` where the row holds no event. */
export const fromRow = ([position, stream, revision, id, type, envelope, data]: EventRow): RecordedEvent => {
  try {
    return {
      ...(JSON.parse(envelope) as StoredEnvelope),
      id,
      type,
      stream,
      revision: BigInt(revision),
      position: BigInt(position),
      data: JSON.parse(data) as object,
    };
  } catch (cause) {
    throw unreadable(position, cause);
  }
};

import type { Actor } from './actor.js';
import type { RecordedEvent } from './event.js';

/**
 * Private event → type (`vn.chidao.<aggregate>.<Event>.v<major>`) and data of its public message; null for what stays
 * private. Pure, one per context; the relay adds the attributes.
 */
export type ToContract = (event: RecordedEvent) => { readonly type: string; readonly data: object } | null;

/** A message on the bus: a CloudEvent, its data already parsed. */
export interface PublicMessage<Data extends object = object> {
  /** The event's id. */
  readonly id: string;
  readonly type: string;
  /** Key and order: the stream id. */
  readonly stream: string;
  readonly revision: bigint;
  /** Revision of the previously *published* event of the stream, −1 for the first: a consumer sees a gap. */
  readonly previousRevision: bigint;
  readonly position: bigint;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly causationId: string | null;
  readonly correlationId: string;
  readonly data: Data;
}

/** A `ToContract` from rows `<category>/<event type>` → public type and mapping; an event without a row stays private. */
export const publishBy =
  (rows: Readonly<Record<string, readonly [type: string, mapping: (event: never) => object]>>): ToContract =>
  (event) => {
    const row = rows[`${event.stream.slice(0, event.stream.indexOf('-'))}/${event.type}`];
    return row ? { type: row[0], data: row[1](event as never) } : null;
  };

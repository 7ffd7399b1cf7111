import type { Actor } from './actor.js';
import type { RecordedEvent } from './event.js';

/** Type and data of a public message; the relay adds the attributes. */
export interface Contracted {
  /** `vn.chidao.<aggregate>.<Event>.v<major>`. */
  readonly type: string;
  readonly data: object;
}

/** Private event → public message; null for what stays private. Pure, one per context. */
export type ToContract = (event: RecordedEvent) => Contracted | null;

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

/** Rows `<category>/<event type>` → public type and mapping; an event without a row stays private. */
export type PublicationRows = Readonly<Record<string, readonly [type: string, mapping: (event: never) => object]>>;

/** A `ToContract` from its rows. */
export const publishBy =
  (rows: PublicationRows): ToContract =>
  (event) => {
    const category = event.stream.slice(0, event.stream.indexOf('-'));
    const row = rows[`${category}/${event.type}`];
    return row ? { type: row[0], data: row[1](event as never) } : null;
  };

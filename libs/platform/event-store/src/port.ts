import type { RecordedEvent } from '@chidao/kernel';

/** An event with its envelope sealed; only the position is still the store's to give. */
export type SealedEvent = Omit<RecordedEvent, 'position'>;

/** The stream must not exist, or its last revision must be exactly this. There is no `any`. */
export type ExpectedRevision = 'no_stream' | bigint;

/**
 * What became of an append.
 * - `committed`: durable, also after power loss. Sending the same ids at the same revision again gives the same answer.
 * - `rejected`: nothing was written; `actual` is the stream's last revision, null where there is no stream.
 * - `unknown`: no answer came. Settle it by sending the same events again, never by a fresh decision.
 */
export type AppendOutcome =
  | { readonly status: 'committed'; readonly revision: bigint; readonly position: bigint }
  | { readonly status: 'rejected'; readonly actual: bigint | null }
  | { readonly status: 'unknown'; readonly cause: unknown };

/**
 * What a subscription yields: events in order, and whenever nothing more is stored, once, the position up to which all
 * was seen.
 */
export type Delivery =
  { readonly kind: 'event'; readonly event: RecordedEvent } | { readonly kind: 'caughtUp'; readonly position: bigint };

/**
 * The audit trail. Reading throws `EVENT_UNREADABLE` or `EVENT_ENVELOPE_UNKNOWN` at an event that it cannot give, with its
 * place, after everything before it; it can go on behind it. One append concerns one stream; one writer gives one total order.
 * Positions grow but are not contiguous; a position given to a read or a subscription is exclusive.
 */
export interface EventStore {
  /**
   * Refuses (throws `EVENT_TOO_LARGE`, `NUMBER_NOT_SAFE`, `APPEND_INVALID`) what no adapter could keep, an append of
   * nothing too (`serialiseAppend`). Ids are compared only where the expected revision lies behind the stream's last:
   * known ids at the last revision are written again, so look for the command in the stream before deciding anew.
   */
  readonly append: (
    stream: string,
    expected: ExpectedRevision,
    events: readonly SealedEvent[],
  ) => Promise<AppendOutcome>;
  /** Empty for a stream that does not exist. */
  readonly readStream: (stream: string, from?: bigint) => AsyncIterable<RecordedEvent>;
  /** The whole log after `after` (from the beginning: −1) up to what is stored now. */
  readonly readAll: (after: bigint, limit?: number) => AsyncIterable<RecordedEvent>;
  /** The whole log after `after`, then what comes, until `signal` aborts. Any other end is an error and throws. */
  readonly subscribe: (after: bigint, signal: AbortSignal) => AsyncIterable<Delivery>;
  /** Position of the last stored event, −1 for an empty log. */
  readonly head: () => Promise<bigint>;
  readonly close: () => Promise<void>;
}

import type { PublicMessage } from '@chidao/kernel';

/** A message with the topic it is sent on. */
export interface Outgoing {
  readonly topic: string;
  readonly message: PublicMessage;
}

/** A message as delivered. `source` is a topic partition; offsets grow within it and need not be contiguous. */
export interface Incoming {
  readonly source: string;
  readonly offset: bigint;
  readonly message: PublicMessage;
}

/** Next offset by source. */
export type Offsets = ReadonlyMap<string, bigint>;

/** What one consumer asks for. `handle` is awaited before its source delivers more; what it throws ends the consumer. */
export interface Consumption {
  readonly topics: readonly string[];
  /** Where to begin; a source without an entry begins at its start. */
  readonly from: (source: string) => Promise<bigint>;
  readonly handle: (batch: readonly Incoming[]) => Promise<void>;
}

/** The relay's word that everything stored up to `position` by `time` was published before `ends`. */
export interface Reached {
  readonly position: bigint;
  readonly time: string;
  readonly ends: Offsets;
}

/**
 * Public messages between services. Promises what Kafka promises: order per key only, at least once.
 * Topics are kept for ever, so that a lookup can be made again from their start.
 */
export interface MessageBus {
  /** Resolves when the messages are kept; only the relay calls it. */
  readonly publish: (messages: readonly Outgoing[]) => Promise<void>;
  /** Offsets after everything published so far. */
  readonly endOffsets: (topics: readonly string[]) => Promise<Offsets>;
  /** Delivers until `signal` aborts; sources are independent of each other. */
  readonly consume: (consumption: Consumption, signal: AbortSignal) => Promise<void>;
  /** Sent by the relay each second. */
  readonly announce: (reached: Pick<Reached, 'position' | 'time'>) => Promise<void>;
  /** The newest announcement, null before the first. */
  readonly reached: () => Promise<Reached | null>;
  readonly close: () => Promise<void>;
}

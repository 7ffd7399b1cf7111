import type { Clock, RecordedEvent } from '@chidao/kernel';
import { backOffAfter, pause } from './back-off.js';
import type { EventStore } from './port.js';
import { progressOf, type Progress, type SubscriptionHealth } from './progress.js';

/** Somebody who follows the log: a projection, the relay, a policy on own events. */
export interface SubscriptionOptions {
  readonly store: Pick<EventStore, 'subscribe' | 'head'>;
  readonly name: string;
  readonly clock: Clock;
  /** The position stored beside the effects, −1 before the first; asked again after every failure. */
  readonly after: () => Promise<bigint> | bigint;
  /** Never called again before it is done. It stores the position of the last event with its effect. */
  readonly handleBatch: (events: readonly RecordedEvent[]) => Promise<void> | void;
  /** Ends the subscription; `done` resolves after the batch under way. */
  readonly signal: AbortSignal;
  /** Everything up to this position was handled. */
  readonly onProgress?: (position: bigint) => void;
  /** Everything stored was handled, each time that there is nothing more to handle. */
  readonly onCaughtUp?: (position: bigint) => void;
  readonly onFailure?: (cause: unknown, failuresInARow: number) => void;
  /** Most events of one batch; 256. */
  readonly batchSize?: number;
  /** Milliseconds without progress, while events wait, until `stalled`; 60 s. */
  readonly stalledAfter?: number;
}

/** A running subscription. */
export interface Subscription {
  readonly health: () => Promise<SubscriptionHealth>;
  /** Resolves after the signal; never rejects. */
  readonly done: Promise<void>;
}

/**
 * Handles the log in order and in batches, at least once, until the signal. A failure of the source or the handler, or
 * an end that nobody asked for, is waited out (back-off with jitter) and begun again from the stored position.
 */
export const runSubscription = (options: SubscriptionOptions): Subscription => {
  const progress = progressOf(options.name, options.clock, options.stalledAfter ?? 60_000);
  return {
    health: async () => progress.health(await options.store.head()),
    done: supervise(options, progress),
  };
};

const supervise = async (options: SubscriptionOptions, progress: Progress): Promise<void> => {
  const { signal } = options;
  while (!signal.aborted) {
    try {
      await follow(options, progress);
      if (!signal.aborted) throw new Error(`The subscription ${options.name} ended without being asked to.`);
    } catch (cause) {
      if (signal.aborted) return;
      const failures = progress.failed(cause);
      options.onFailure?.(cause, failures);
      await pause(backOffAfter(failures), signal);
    }
  }
};

const follow = async (options: SubscriptionOptions, progress: Progress): Promise<void> => {
  const { signal, batchSize = 256 } = options;
  let batch: RecordedEvent[] = [];
  const reached = (position: bigint) => {
    progress.reached(position);
    options.onProgress?.(position);
  };
  const flush = async () => {
    const last = batch.at(-1);
    if (!last) return;
    await options.handleBatch(batch);
    batch = [];
    reached(last.position);
  };
  const caughtUp = async (position: bigint) => {
    await flush();
    reached(position);
    options.onCaughtUp?.(position);
  };
  for await (const delivery of options.store.subscribe(await storedPosition(options), signal)) {
    if (signal.aborted) return;
    if (delivery.kind === 'caughtUp') await caughtUp(delivery.position);
    else if (batch.push(delivery.event) >= batchSize) await flush();
  }
};

/** A stored position beyond the log means that the log was restored from an older copy: going on would miss events. */
const storedPosition = async ({ store, name, after }: SubscriptionOptions): Promise<bigint> => {
  const position = await after();
  const head = await store.head();
  if (position > head) throw new Error(`The position ${position} of ${name} is beyond the log's end ${head}.`);
  return position;
};

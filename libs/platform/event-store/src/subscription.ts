import type { RecordedEvent } from '@chidao/kernel';
import { backOffAfter, pause } from './back-off.js';
import type { EventStore } from './port.js';

/** Somebody who follows the log: a projection, the relay, a policy on own events. */
export interface SubscriptionOptions {
  readonly store: Pick<EventStore, 'subscribe' | 'head'>;
  readonly name: string;
  /** The position stored beside the effects, −1 before the first; asked again after every failure. */
  readonly after: () => Promise<bigint> | bigint;
  /** Never called again before it is done. It stores the position of the last event with its effect. */
  readonly handleBatch: (events: readonly RecordedEvent[]) => Promise<void> | void;
  /** Ends the subscription after the batch under way. */
  readonly signal: AbortSignal;
  /** Everything up to this position was handled. */
  readonly onProgress?: (position: bigint) => void;
  /** Everything stored was handled, each time that there is nothing more to handle. */
  readonly onCaughtUp?: (position: bigint) => void;
  /** Failures that waiting cannot mend: they reject the subscription. None unless said. */
  readonly isFinal?: (cause: unknown) => boolean;
  readonly onFailure?: (cause: unknown, failuresInARow: number) => void;
  /** Most events of one batch; 256. */
  readonly batchSize?: number;
}

/**
 * Handles the log in order and in batches, at least once, until the signal; then it resolves. A failure of the source or the
 * handler, or an end that nobody asked for, is waited out (back-off with jitter) and begun again from the stored position;
 * one that `isFinal` rejects it.
 */
export const runSubscription = async (options: SubscriptionOptions): Promise<void> => {
  const { signal } = options;
  let failures = 0;
  const reached = (position: bigint): void => {
    failures = 0;
    options.onProgress?.(position);
  };
  while (!signal.aborted) {
    try {
      await follow(options, reached);
      if (!signal.aborted) throw endedUnasked(options.name);
    } catch (cause) {
      if (signal.aborted) return;
      failures += 1;
      options.onFailure?.(cause, failures);
      if (options.isFinal?.(cause)) throw cause;
      await pause(backOffAfter(failures), signal);
    }
  }
};

const endedUnasked = (name: string): Error =>
  Object.assign(new Error(`The subscription ${name} ended without being asked to.`), { code: 'STORE_ENDED' });

const follow = async (options: SubscriptionOptions, reached: (position: bigint) => void): Promise<void> => {
  const { signal, batchSize = 256 } = options;
  let batch: RecordedEvent[] = [];
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

import type { Clock } from '@chidao/kernel';

/** Progress, not liveness: a subscription that runs and does not move is ill. */
export interface SubscriptionHealth {
  readonly name: string;
  /** Up to where everything was handled; null before the stored position is known. */
  readonly position: bigint | null;
  readonly head: bigint;
  /** ISO instant of the last step forward. */
  readonly lastProgressAt: string | null;
  /** Events have been waiting longer than allowed, and none was handled meanwhile. */
  readonly stalled: boolean;
  /** Failures in a row. */
  readonly failures: number;
  readonly lastFailure: unknown;
}

/** Remembers how far a subscription came. */
export interface Progress {
  readonly reached: (position: bigint) => void;
  readonly failed: (cause: unknown) => number;
  readonly health: (head: bigint) => SubscriptionHealth;
}

/** `stalledAfter` in milliseconds of real time, counted from when a reader of `health` first saw events waiting. */
export const progressOf = (name: string, clock: Clock, stalledAfter: number): Progress => {
  let position: bigint | null = null;
  let lastProgressAt: string | null = null;
  let waitingSince: number | null = null;
  let failures = 0;
  let lastFailure: unknown = null;
  const isStalled = (head: bigint): boolean => {
    if (position !== null && position >= head) waitingSince = null;
    else waitingSince ??= performance.now();
    return waitingSince !== null && performance.now() - waitingSince > stalledAfter;
  };
  return {
    reached: (reached) => {
      position = reached;
      lastProgressAt = clock.now();
      waitingSince = null;
      failures = 0;
      lastFailure = null;
    },
    failed: (cause) => {
      lastFailure = cause;
      return (failures += 1);
    },
    health: (head) => ({
      name,
      position,
      head,
      lastProgressAt,
      stalled: isStalled(head),
      failures,
      lastFailure,
    }),
  };
};

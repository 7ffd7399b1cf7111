import type { Clock } from '@chidao/kernel';
import type { HealthCheck } from './health-registry.js';
import { progressText } from './progress-text.js';

/** How far a loop has come, and how far it could be. */
export interface Progress {
  readonly position: () => bigint;
  readonly head: () => Promise<bigint>;
}

/**
 * Well while the loop is at the head or has moved within `withinMs`: a loop that is alive but stands still behind the
 * head is found, one that works off a backlog is not.
 */
export const progressCheck = (progress: Progress, withinMs: number, clock: Clock): HealthCheck => {
  let seen = progress.position();
  let movedAt = Date.parse(clock.now());
  return async () => {
    const head = await progress.head();
    const position = progress.position();
    const now = Date.parse(clock.now());
    if (position !== seen || position >= head) [seen, movedAt] = [position, now];
    return { ok: now - movedAt <= withinMs, detail: progressText(position, head) };
  };
};

/** Ready once the position found at the start has been reached; from then on it stays ready. */
export const caughtUpCheck = (position: () => bigint, goal: () => Promise<bigint>): HealthCheck => {
  let wanted: Promise<bigint> | undefined;
  return async () => {
    wanted ??= goal();
    const at = await wanted.catch((error: unknown) => {
      wanted = undefined;
      throw error;
    });
    return { ok: position() >= at, detail: progressText(position(), at) };
  };
};

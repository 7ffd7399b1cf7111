import type { HealthCheck, HealthRegistry } from './health-registry.js';
import { progressText } from './progress-text.js';

/** How far a loop has come, and how far it could be. */
export interface Stand {
  readonly position: bigint;
  readonly head: bigint;
}

export type StandOf = () => Promise<Stand>;

/** Milliseconds that a loop may stand still behind the head: until no more requests come, and until it is restarted. */
export const STANDSTILL_MS = { ready: 60_000, live: 120_000 } as const;

/**
 * Well while the loop is at the head or moves: one that works off a backlog is well, one that stands still behind the head
 * for longer than `withinMs` is not. Counted, by a clock that never jumps, from when somebody asking first saw it there.
 */
export const progressCheck = (
  standOf: StandOf,
  withinMs: number,
  now: () => number = () => performance.now(),
): HealthCheck => {
  let behind: { readonly at: bigint; readonly since: number } | null = null;
  return async () => {
    const { position, head } = await standOf();
    if (position >= head) behind = null;
    else if (behind?.at !== position) behind = { at: position, since: now() };
    return { ok: behind === null || now() - behind.since <= withinMs, detail: progressText(position, head) };
  };
};

/** Has a loop watched under its name, for readiness and for life. */
export const watchProgress = (health: HealthRegistry, name: string, standOf: StandOf): void => {
  for (const kind of ['ready', 'live'] as const) {
    health.register(name, progressCheck(standOf, STANDSTILL_MS[kind]), kind);
  }
};

/** Ready once the loop has come as far as the head was when it started; from then on it stays ready. */
export const caughtUpCheck = async (standOf: StandOf): Promise<HealthCheck> => {
  const { head: goal } = await standOf();
  return async () => {
    const { position } = await standOf();
    return { ok: position >= goal, detail: progressText(position, goal) };
  };
};

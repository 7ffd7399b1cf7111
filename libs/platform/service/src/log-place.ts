import { createWaypoints } from './waypoints.js';

/** How far one reader of the log has come, with its effects stored. */
export interface LogPlace {
  /** Position of the last event handled, −1 before the first. */
  readonly at: () => bigint;
  readonly reach: (position: bigint) => void;
  /** Resolves when the position is passed, or `signal` aborts. */
  readonly passed: (position: bigint, signal: AbortSignal) => Promise<void>;
}

const LOG = 'log';

export const createLogPlace = (): LogPlace => {
  const waypoints = createWaypoints();
  let at = -1n;
  return {
    at: () => at,
    reach: (position) => {
      at = position;
      waypoints.reach(LOG, position + 1n);
    },
    passed: (position, signal) => waypoints.passed(new Map([[LOG, position + 1n]]), signal),
  };
};

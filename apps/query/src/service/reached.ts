import { failWith } from '@chidao/http';

/** How far the documents have come, and who waits for more. */
export interface Reached {
  readonly position: () => bigint;
  readonly reach: (position: bigint) => void;
  /** Resolves when that position is reached, or when `signal` aborts. */
  readonly passed: (position: bigint, signal: AbortSignal) => Promise<void>;
  /** Resolves when that position is reached; fails with `POSITION_NOT_REACHED` (503) after two seconds. */
  readonly waitFor: (position: bigint) => Promise<void>;
}

const PATIENCE_MS = 2_000;

export const createReached = (patienceMs = PATIENCE_MS): Reached => {
  let position = -1n;
  const waiting = new Set<() => void>();
  const passed = (wanted: bigint, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (position < wanted && !signal.aborted) return;
        waiting.delete(check);
        signal.removeEventListener('abort', check);
        resolve();
      };
      waiting.add(check);
      signal.addEventListener('abort', check);
      check();
    });
  return {
    position: () => position,
    reach: (next) => {
      position = next;
      for (const check of [...waiting]) check();
    },
    passed,
    waitFor: async (wanted) => {
      if (position < wanted) await passed(wanted, AbortSignal.timeout(patienceMs));
      if (position < wanted) failWith('POSITION_NOT_REACHED', { facts: { position: String(position) } });
    },
  };
};

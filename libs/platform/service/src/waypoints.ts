import type { Offsets } from '@chidao/messaging';
import type { Stand } from '@chidao/runtime';

/** How far a consumer has come in each source. Caught up is a fact: whoever passed the end offsets has seen it all. */
export interface Waypoints {
  readonly reach: (source: string, next: bigint) => void;
  readonly hasPassed: (ends: Offsets) => boolean;
  /** How much of what lies before these ends was passed, of how much. */
  readonly standAt: (ends: Offsets) => Stand;
  /** Resolves when the ends are passed, or `signal` aborts. */
  readonly passed: (ends: Offsets, signal: AbortSignal) => Promise<void>;
}

const sum = (counts: readonly bigint[]): bigint => counts.reduce((all, each) => all + each, 0n);

export const createWaypoints = (): Waypoints => {
  const at = new Map<string, bigint>();
  const waiting = new Set<() => void>();
  const hasPassed = (ends: Offsets): boolean => [...ends].every(([source, end]) => (at.get(source) ?? 0n) >= end);
  return {
    reach: (source, next) => {
      at.set(source, next);
      for (const check of [...waiting]) check();
    },
    hasPassed,
    standAt: (ends) => {
      const passed = [...ends].map(([source, end]) => {
        const reached = at.get(source) ?? 0n;
        return reached < end ? reached : end;
      });
      return { position: sum(passed), head: sum([...ends.values()]) };
    },
    passed: (ends, signal) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!signal.aborted && !hasPassed(ends)) return;
          waiting.delete(check);
          signal.removeEventListener('abort', check);
          resolve();
        };
        waiting.add(check);
        signal.addEventListener('abort', check);
        check();
      }),
  };
};

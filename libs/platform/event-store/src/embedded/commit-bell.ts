/** Wakes those who wait for commits. Who asks with an old count is woken at once, so that no ring is missed. */
export interface CommitBell {
  readonly count: () => number;
  readonly ring: () => void;
  /** Resolves after a ring since `seen`, after `atMost` milliseconds, or when `signal` aborts. */
  readonly rungSince: (seen: number, atMost: number, signal: AbortSignal) => Promise<void>;
}

export const commitBell = (): CommitBell => {
  let count = 0;
  const sleepers = new Set<() => void>();
  return {
    count: () => count,
    ring: () => {
      count += 1;
      for (const wake of [...sleepers]) wake();
    },
    rungSince: (seen, atMost, signal) =>
      new Promise((resolve) => {
        if (seen !== count || signal.aborted) return resolve();
        const wake = () => {
          clearTimeout(timer);
          sleepers.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, atMost);
        sleepers.add(wake);
        signal.addEventListener('abort', wake);
      }),
  };
};

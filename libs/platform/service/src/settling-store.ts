import type { EventStore } from '@chidao/event-store';

/** An event store that knows which appends are under way in this process. */
export interface SettlingStore extends EventStore {
  /** Resolves when every append begun before the call has its outcome. */
  readonly settled: () => Promise<void>;
}

/**
 * An event carries a time before it is stored; whoever says "everything up to that time is in the log" must wait for those
 * that are on their way to it.
 */
export const settling = (store: EventStore): SettlingStore => {
  const underWay = new Set<Promise<unknown>>();
  return {
    ...store,
    append: (stream, expected, events) => {
      const appending = store.append(stream, expected, events);
      const leave = (): void => void underWay.delete(appending);
      underWay.add(appending);
      appending.then(leave, leave);
      return appending;
    },
    settled: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
};

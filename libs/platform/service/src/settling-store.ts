import type { EventStore } from '@chidao/event-store';

/** An event store that knows which events are on their way to it in this process. */
export interface SettlingStore extends EventStore {
  /** To be told of each sending of events that carry a time already: it may be several appends, when outcomes are unknown. */
  readonly onSending: (sending: Promise<unknown>) => void;
  /** Resolves when every sending and append begun before the call has its outcome. */
  readonly settled: () => Promise<void>;
}

/**
 * An event carries a time before it is stored; whoever says "everything up to that time is in the log" must wait for those
 * that are on their way to it.
 */
export const settling = (store: EventStore): SettlingStore => {
  const underWay = new Set<Promise<unknown>>();
  const onSending = (sending: Promise<unknown>): void => {
    const leave = (): void => void underWay.delete(sending);
    underWay.add(sending);
    sending.then(leave, leave);
  };
  return {
    ...store,
    onSending,
    append: (stream, expected, events) => {
      const appending = store.append(stream, expected, events);
      onSending(appending);
      return appending;
    },
    settled: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
};

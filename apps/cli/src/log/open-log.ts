import type { EventStore } from '@chidao/event-store';
import { openEmbeddedEventStore } from '@chidao/event-store';

/** Reads the log, also beside a running server; nothing here can write to it. */
export const withLog = async <Result>(
  directory: string,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> => {
  const store = await openEmbeddedEventStore({ directory, readOnly: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

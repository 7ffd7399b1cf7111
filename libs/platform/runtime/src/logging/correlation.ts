import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs `work`, and everything it starts, under a correlation id that each log line carries. */
export const correlated = <Result>(id: string, work: () => Result): Result => storage.run(id, work);

/** The correlation id that the running work belongs to. */
export const currentCorrelation = (): string | undefined => storage.getStore();

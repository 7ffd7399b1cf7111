import type { EventStore } from '../port.js';

/** One log, empty at first or not, that an adapter can open, close and open again. */
export interface LogUnderTest {
  readonly open: () => Promise<EventStore>;
  readonly dispose: () => Promise<void>;
}

/** What a case is given. */
export interface CaseInput {
  readonly store: EventStore;
  /** Closes the store and opens the same log again. */
  readonly reopen: () => Promise<EventStore>;
}

/** A rule that every adapter keeps; it throws where one does not. Other streams of the log are none of its business. */
export interface ConformanceCase {
  readonly name: string;
  readonly run: (input: CaseInput) => Promise<void>;
}

/** Runs one case on a log of its own. A store that never answers fails after `atMost` milliseconds. */
export const runCase = async (
  { name, run }: ConformanceCase,
  makeLog: () => Promise<LogUnderTest>,
  atMost: number,
): Promise<void> => {
  const log = await makeLog();
  let store = await log.open();
  const reopen = async () => {
    await store.close();
    return (store = await log.open());
  };
  try {
    await within(atMost, name, run({ store, reopen }));
  } finally {
    await store.close();
    await log.dispose();
  }
};

const within = async (atMost: number, name: string, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${atMost} ms: ${name}`)), atMost);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

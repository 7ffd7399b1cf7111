import type { AppendOutcome, EventStore } from '../port.js';
import type { LogUnderTest } from './conformance-case.js';
import { memoryLog, type Records } from './memory-log.js';

/** A store that breaks one promise, and the cases of the suite that must each notice it. */
export interface BrokenStore {
  readonly name: string;
  readonly caughtBy: readonly string[];
  readonly makeLog: () => LogUnderTest;
}

/** A log in memory, some of whose operations are replaced. */
export const broken = (
  name: string,
  caughtBy: readonly string[],
  breakIt: (store: EventStore, records: Records) => Partial<EventStore>,
): BrokenStore => ({
  name,
  caughtBy,
  makeLog: () => {
    const records: Records = [];
    const log = memoryLog(records);
    return {
      open: async () => {
        const store = await log.open();
        return { ...store, ...breakIt(store, records) };
      },
      dispose: log.dispose,
    };
  },
});

/** Changes what was committed, on its way to whoever asked. */
export const answering =
  (
    change: (outcome: Extract<AppendOutcome, { status: 'committed' }>) => AppendOutcome,
  ): ((store: EventStore) => Partial<EventStore>) =>
  (store) => ({
    append: async (stream, expected, events) => {
      const outcome = await store.append(stream, expected, events);
      return outcome.status === 'committed' ? change(outcome) : outcome;
    },
  });

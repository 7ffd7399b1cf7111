import type { AppendOutcome } from '../port.js';
import type { Append, Judge, Judged } from './judge.js';
import type { Transactions } from './transactions.js';

/** Appends that wait while a COMMIT is under way go into the next transaction together: one fsync for all of them. */
export interface GroupWriter {
  readonly append: (append: Append) => Promise<AppendOutcome>;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
}

/** Largest group: a transaction should hold up the process for a few milliseconds at most. */
const GROUP = 256;

interface Waiting {
  readonly append: Append;
  readonly settle: (outcome: AppendOutcome) => void;
}

/** Who asks in the same turn of the event loop joins the group. */
const endOfTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** `committed` is told how many events each transaction made durable. */
export const groupWriter = (
  transactions: Transactions,
  judge: Judge,
  committed: (events: number) => void,
): GroupWriter => {
  let waiting: Waiting[] = [];
  let working: Promise<void> | null = null;

  const take = (most: number): readonly Waiting[] => {
    const group = waiting.slice(0, most);
    waiting = waiting.slice(most);
    return group;
  };

  /** Once COMMIT was asked for, a failure says nothing about what a restart will find: the outcome is unknown. */
  const writeGroup = async (): Promise<void> => {
    let group: readonly Waiting[] = [];
    let judged: readonly Judged[];
    try {
      await endOfTurn();
      await transactions.begin();
      group = take(GROUP);
      judged = group.map(({ append }) => judge(append));
      await transactions.commit(group.length === 1);
    } catch (cause) {
      await transactions.rollback().catch(() => undefined);
      const failed = group.length > 0 ? group : take(GROUP);
      return failed.forEach(({ settle }) => settle({ status: 'unknown', cause }));
    }
    group.forEach(({ settle }, index) => settle(judged[index]!.outcome));
    committed(judged.reduce((sum, { inserted }) => sum + inserted, 0));
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) await writeGroup();
    working = null;
  };

  return {
    append: (append) =>
      new Promise((settle) => {
        waiting.push({ append, settle });
        working ??= work();
      }),
    idle: async () => working ?? undefined,
  };
};

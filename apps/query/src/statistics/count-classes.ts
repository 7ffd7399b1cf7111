import type { CountedPart } from '@chidao/query-read-models';
import { workView as work } from '@chidao/query-read-models';
import type { Clause } from '@chidao/read-models';
import { fourPercentages, rangeFor, timelinessClasses } from '@chidao/timeliness';
import type { DueBasis, FourPercentages, TimelinessClass } from '@chidao/timeliness';
import type { Look } from '../desk/desk.js';

/** Counts of one table: the six classes, with how many of each still wait for a decision. */
export interface ClassTable {
  readonly assigned: number;
  readonly classes: Readonly<Record<TimelinessClass, number>>;
  /** Of the completed classes: handed in, not accepted. In no published completion figure. */
  readonly awaiting: Readonly<Record<TimelinessClass, number>>;
  readonly percentages: FourPercentages;
}

/** One row: what it is grouped by, and its table on both due bases. */
export interface StatisticsRow {
  readonly key: string | null;
  readonly original: ClassTable;
  readonly extended: ClassTable;
}

type Counts = Map<string | null, { classes: Record<string, number>; awaiting: Record<string, number> }>;

const none = (): Record<string, number> => Object.fromEntries(timelinessClasses.map((name) => [name, 0]));

/** What is counted, by what, and under which grant: the agencies' shares, or totals over agencies. */
export interface Counting {
  readonly granted: CountedPart;
  readonly where: Clause;
  readonly by: 'agency' | 'directive' | 'period' | 'year' | null;
}

const PROVISIONAL = 'timeliness.provisional';

/** Adds what one class has per key. */
const note = (counts: Counts, key: string | null, name: TimelinessClass, { awaits, count }: Counted): void => {
  const table = counts.get(key) ?? { classes: none(), awaiting: none() };
  table.classes[name] = (table.classes[name] ?? 0) + count;
  if (awaits) table.awaiting[name] = (table.awaiting[name] ?? 0) + count;
  counts.set(key, table);
};

interface Counted {
  readonly awaits: boolean;
  readonly count: number;
}

const countBasis = async ({ granted, at }: Look, counting: Counting, basis: DueBasis): Promise<Counts> => {
  const counts: Counts = new Map();
  const by = [...(counting.by === null ? [] : [counting.by]), PROVISIONAL];
  for (const name of timelinessClasses) {
    const where = [...counting.where, ...rangeFor(name, at, basis)];
    for (const { values, count } of await granted.groups(counting.granted, work, { where }, by)) {
      const key = counting.by === null ? null : (values[0] as string | null);
      note(counts, key, name, { awaits: values.at(-1) === true, count });
    }
  }
  return counts;
};

const EMPTY = { classes: none(), awaiting: none() };

const tableOf = (counts: Counts, key: string | null): ClassTable => {
  const { classes, awaiting } = (counts.get(key) ?? EMPTY) as Pick<ClassTable, 'classes' | 'awaiting'>;
  const assigned = Object.values(classes).reduce((sum, count) => sum + count, 0);
  const percentages = fourPercentages({
    assigned,
    COMPLETED_ON_TIME: classes.COMPLETED_ON_TIME - awaiting.COMPLETED_ON_TIME,
    COMPLETED_LATE: classes.COMPLETED_LATE - awaiting.COMPLETED_LATE,
    OPEN_OVERDUE: classes.OPEN_OVERDUE,
  });
  return { assigned, classes, awaiting, percentages };
};

/** Group-and-count over documents, never counters: one row per key, on both due bases. */
export const countClasses = async (look: Look, counting: Counting): Promise<readonly StatisticsRow[]> => {
  const original = await countBasis(look, counting, 'original');
  const extended = await countBasis(look, counting, 'extended');
  const keys = counting.by === null ? [null] : [...new Set([...original.keys(), ...extended.keys()])];
  return keys
    .map((key) => ({ key, original: tableOf(original, key), extended: tableOf(extended, key) }))
    .sort((one, other) => ((one.key ?? '') < (other.key ?? '') ? -1 : 1));
};

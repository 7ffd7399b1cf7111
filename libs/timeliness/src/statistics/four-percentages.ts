import type { TimelinessClass } from '../class/timeliness-class.js';

/** A share with its own denominator: both are printed on every chart. */
export interface Share {
  readonly n: number;
  readonly of: number;
  /** Two decimals, rounded half up, decimal point; null where there is nothing to divide by. */
  readonly percent: string | null;
}

/**
 * How many assignments stand in each class with a due date, and how many were assigned (deadlines.md §4). Submissions that
 * still await acceptance belong in `assigned` only: they are in no published completion figure.
 */
export type ClassCounts = { readonly assigned: number } & {
  readonly [Class in Extract<TimelinessClass, 'COMPLETED_ON_TIME' | 'COMPLETED_LATE' | 'OPEN_OVERDUE'>]: number;
};

export interface FourPercentages {
  readonly completedOfDue: Share;
  readonly overdueOfDue: Share;
  readonly onTimeOfDue: Share;
  readonly completedOfAssigned: Share;
}

/** Whole-number arithmetic: half a hundredth goes up, and no binary fraction decides it. */
export const share = (n: number, of: number): Share => {
  if (of === 0) return { n, of, percent: null };
  const hundredths = Math.floor((n * 20_000 + of) / (2 * of));
  const decimals = String(hundredths % 100).padStart(2, '0');
  return { n, of, percent: `${Math.floor(hundredths / 100)}.${decimals}` };
};

/** The four truths of one table; "due" means completed or overdue. */
export const fourPercentages = (counts: ClassCounts): FourPercentages => {
  const completed = counts.COMPLETED_ON_TIME + counts.COMPLETED_LATE;
  const due = completed + counts.OPEN_OVERDUE;
  return {
    completedOfDue: share(completed, due),
    overdueOfDue: share(counts.OPEN_OVERDUE, due),
    onTimeOfDue: share(counts.COMPLETED_ON_TIME, due),
    completedOfAssigned: share(completed, counts.assigned),
  };
};

import type { Instant } from '@chidao/calendar';
import type { CompletedClass } from './timeliness-class.js';
import type { StandingFlag } from './timeliness-flags.js';

/**
 * All that the class of one assignment, occurrence or target depends on, as of one moment; read models store it.
 * Made by `noFacts` and the `with…` functions only, which keep the derived fields true.
 */
export interface TimelinessFacts {
  /** Due instant as first set; never changes afterwards. Null: no deadline (yet). */
  readonly originalDue: Instant | null;
  /** Due instant after extensions and moves; equals `originalDue` without them. */
  readonly extendedDue: Instant | null;
  /** First instant at which the present deadline is near (R3). */
  readonly nearDueFrom: Instant | null;
  /** First instant at which silence without a deadline has lasted too long (R10). */
  readonly listAt: Instant | null;
  /** Time of the submission that stands: not sent back, undone or revoked. */
  readonly done: Instant | null;
  /** `done` is not accepted yet. */
  readonly provisional: boolean;
  /** Returned, Dropped, Cancelled, Succeeded or Waived: counted apart. */
  readonly closedWithoutResult: boolean;
  /** Continuous kind, or obligation dormant. */
  readonly noClass: boolean;
  readonly flags: readonly StandingFlag[];
  /** Derived, like the next two, because a query cannot compare two fields: original and extended due differ. */
  readonly extended: boolean;
  readonly completedOriginal: CompletedClass | null;
  readonly completedExtended: CompletedClass | null;
}

const completed = (done: Instant | null, due: Instant | null): CompletedClass | null => {
  if (done === null) return null;
  if (due === null) return 'COMPLETED_NO_DEADLINE';
  return done <= due ? 'COMPLETED_ON_TIME' : 'COMPLETED_LATE';
};

type Change = Partial<Omit<TimelinessFacts, 'extended' | 'completedOriginal' | 'completedExtended'>>;

const change = (facts: TimelinessFacts, by: Change): TimelinessFacts => {
  const next = { ...facts, ...by };
  return {
    ...next,
    extended: next.originalDue !== next.extendedDue,
    completedOriginal: completed(next.done, next.originalDue),
    completedExtended: completed(next.done, next.extendedDue),
  };
};

/** Work that was just given, without a deadline. */
export const noFacts: TimelinessFacts = {
  originalDue: null,
  extendedDue: null,
  nearDueFrom: null,
  listAt: null,
  done: null,
  provisional: false,
  closedWithoutResult: false,
  noClass: false,
  flags: [],
  extended: false,
  completedOriginal: null,
  completedExtended: null,
};

/** A due instant with the near-due instants computed for it (`instantsFor`). */
export interface DueInstants {
  readonly due: Instant | null;
  readonly nearDue: readonly Instant[];
}

const earliest = (instants: readonly Instant[]): Instant | null => [...instants].sort()[0] ?? null;

/** The deadline as first set: both bases. */
export const withDue = (facts: TimelinessFacts, { due, nearDue }: DueInstants): TimelinessFacts =>
  change(facts, { originalDue: due, extendedDue: due, nearDueFrom: earliest(nearDue) });

/** After `ExtensionGranted` or `DeadlineMoved`: the original due instant stays. */
export const withMovedDue = (facts: TimelinessFacts, { due, nearDue }: DueInstants): TimelinessFacts =>
  change(facts, { extendedDue: due, nearDueFrom: earliest(nearDue) });

/** A result or report handed in: the clock stops there, provisionally. */
export const withSubmission = (facts: TimelinessFacts, at: Instant): TimelinessFacts =>
  change(facts, { done: at, provisional: true });

/** The submission that stands is accepted; its own time counts, not that of the acceptance. */
export const withAcceptance = (facts: TimelinessFacts): TimelinessFacts => change(facts, { provisional: false });

/** Sent back, undone or revoked: the clock has never stopped. */
export const withoutSubmission = (facts: TimelinessFacts): TimelinessFacts =>
  change(facts, { done: null, provisional: false });

/** Returned, Dropped, Cancelled, Succeeded or Waived. */
export const withoutResult = (facts: TimelinessFacts): TimelinessFacts => change(facts, { closedWithoutResult: true });

/** Continuous or dormant work has no class; `false` when a dormant obligation awakes. */
export const withNoClass = (facts: TimelinessFacts, noClass: boolean): TimelinessFacts => change(facts, { noClass });

/** A sign of life moves the instant at which silence is listed (R10). */
export const withListAt = (facts: TimelinessFacts, listAt: Instant | null): TimelinessFacts =>
  change(facts, { listAt });

/** Raises or lowers a flag that facts set and time does not. */
export const withFlag = (facts: TimelinessFacts, flag: StandingFlag, raised: boolean): TimelinessFacts => {
  const others = facts.flags.filter((present) => present !== flag);
  return change(facts, { flags: raised ? [...others, flag].sort() : others });
};

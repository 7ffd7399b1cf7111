import type { DeadlineReading } from '../../model/obligation.js';

export interface FoundDeadline {
  readonly start: number;
  readonly end: number;
  readonly reading: DeadlineReading;
}

/** One kind of deadline phrase; works on the folded sentence. */
export interface DeadlineRule {
  readonly name: string;
  readonly find: (folded: string) => FoundDeadline | null;
}

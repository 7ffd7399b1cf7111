import type { DueDay } from '../recurrence/recurring-rule.js';
import type { ReadingNote } from './phrase-rule.js';

/** The due day of each period, as a text names it. */
export interface WrittenDueDay {
  /** Last part of the rule's id. */
  readonly rule: string;
  /** Null: a day is named, but not of which month. */
  readonly due: DueDay | null;
  readonly part: number | null;
  readonly notes: readonly ReadingNote[];
  readonly rest: string;
}

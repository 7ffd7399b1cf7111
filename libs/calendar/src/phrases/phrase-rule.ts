import type { CivilDate } from '../civil/civil-date.js';
import type { Deadline } from '../deadline/deadline.js';
import type { Terms } from '../recurrence/recurring-rule.js';

/** What a person should see beside a reading, because it was a choice. */
export type ReadingNote =
  /** "Trước ngày D" was read as D−1, or as D (setting `deadline.before`). */
  | 'BEFORE_IS_DAY_BEFORE'
  | 'BEFORE_IS_SAME_DAY'
  /** The year is not written: the first such day or period that is not over on the issue date. */
  | 'YEAR_FROM_ISSUE_DATE'
  /** The end of the window is only proposed as due date. */
  | 'WINDOW_END_PROPOSED'
  /** The period is not over on the due day: a cut-off must be configured. */
  | 'CUTOFF_NEEDED'
  /** An hour is written: a deadline is a day, so it was left out. */
  | 'HOUR_NOT_KEPT';

/** Something that a person may choose instead of "unknown" or "none". */
export type Proposal =
  /** The last regular session of the council in the year, once the session calendar is known. */
  | { readonly kind: 'lastRegularSession' }
  /** After the days on which the contributions are due. */
  | { readonly kind: 'afterContributions'; readonly of: readonly Deadline[] };

/** What a phrase is read with. */
export interface ReadingContext extends Terms {
  /** Null for a draft, or where the document does not show it. */
  readonly issueDate: CivilDate | null;
  /** The duty is a report: a period without a day is then an open question, not a window. */
  readonly forReport?: boolean;
  /** Deadlines of the reports that this duty consolidates. */
  readonly contributions?: readonly Deadline[];
  /** The phrase goes on from a recurring one ("…, năm (trước ngày 01/11)"). */
  readonly continued?: boolean;
}

/** What a rule is given besides the text. */
export interface RuleContext extends ReadingContext {
  /** The phrase as written. */
  readonly written: string;
}

/** What one rule found. */
export interface Found {
  /** Id of the rule, stored with the deadline. */
  readonly rule: string;
  /** Null: the words are understood, but without the issue date there is no year. */
  readonly deadline: Deadline | null;
  readonly notes: readonly ReadingNote[];
  readonly proposal?: Proposal;
  readonly obligationKind?: 'continuous';
  /** The text without the words used: must not speak of time again. */
  readonly rest: string;
}

/** One family of phrases: null where none of its words are there. */
export type PhraseRule = (text: string, context: RuleContext) => Found | null;

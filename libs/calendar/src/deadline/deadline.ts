import type { CivilDate } from '../civil/civil-date.js';
import type { Cadence } from '../recurrence/period.js';
import type { RecurringRule } from '../recurrence/recurring-rule.js';
import type { Length } from '../working-days/length.js';

/** What a relative deadline counts from. `other`: an event that only a person can date; the phrase says which. */
export type StartEvent =
  | { readonly event: 'issued' | 'received' | 'inForce' | 'other' }
  | { readonly event: 'date'; readonly date: CivilDate };

/** What a deadline can be (deadlines.md §2): plain JSON, stored as it is in `DeadlineResolved`. */
export type Deadline =
  | { readonly kind: 'FIXED'; readonly date: CivilDate }
  | { readonly kind: 'WINDOW'; readonly start: CivilDate; readonly end: CivilDate }
  | { readonly kind: 'RECURRING'; readonly rule: RecurringRule }
  | { readonly kind: 'RELATIVE'; readonly start: StartEvent; readonly length: Length }
  | { readonly kind: 'CONDITIONAL'; readonly condition: string }
  | { readonly kind: 'DAY_UNKNOWN'; readonly every: Cadence }
  | { readonly kind: 'NONE'; readonly reason: string };

export type DeadlineKind = Deadline['kind'];

/** Reason of `NONE` where the words that impose the duty name no time at all. */
export const noDateInText = 'văn bản không nêu thời hạn';

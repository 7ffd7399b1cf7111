import type { CancelCause } from '@chidao/assignments-domain';
import type { CivilDate, Instant } from '@chidao/calendar';
import type { TimelinessFacts } from '@chidao/timeliness';
import { factFieldKinds } from '@chidao/timeliness';
import type { Kept } from '../core/read-model.js';
import { keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A due date as shown: civil date, instant, and how often it was set. */
export interface ShownDeadline {
  readonly dueDate: CivilDate | null;
  readonly due: Instant | null;
  readonly deadlineRevision: number;
}

interface Work extends Kept {
  /** Who owes it. */
  readonly agency: string;
  readonly obligation: string;
  /** The first of the directives that it answers to: what it is counted under. */
  readonly directive: string | null;
  readonly open: boolean;
  readonly deadline: ShownDeadline;
  /** The due date as first set; never changes. */
  readonly originalDueDate: CivilDate | null;
  readonly setBy: string | null;
  /** The issuers that it is subordinate to: empty, it is neither urged as a subordinate nor ranked. */
  readonly subordinateTo: readonly string[];
  /** Who decides on what is handed in, where that is no issuer: a lead, a parent's agency, the receiver of reports. */
  readonly decider: string | null;
  /** A result or report waits for a decision; `decideBy` is when that is late. */
  readonly pending: { readonly event: string; readonly since: Instant; readonly decideBy: Instant | null } | null;
  readonly aged: boolean;
  readonly madeAt: Instant;
  /** The civil year of the present due date, else of the day on which it was given. */
  readonly year: string;
  readonly timeliness: TimelinessFacts;
}

/** Where an agency's share of an obligation stands: state and timeliness, no content. */
export interface AssignmentWork extends Work {
  readonly category: 'assignment';
  readonly assignment: string;
  readonly group: string;
  readonly item: string;
  readonly kind: string;
  readonly role: 'lead' | 'coordinating';
  readonly holder: 'agency' | 'category';
  readonly parent: { readonly assignment: string; readonly agency: string } | null;
  readonly round: number;
  readonly period: string | null;
  readonly ifNeeded: boolean;
  readonly status: 'Assigned' | 'Received' | 'InProgress' | 'Submitted' | 'Completed' | 'Cancelled';
  readonly cancelled: { readonly cause: CancelCause } | null;
  readonly persons: readonly string[];
}

/** Where a report that an agency owes stands: state and timeliness, no content. */
export interface OccurrenceWork extends Work {
  readonly category: 'occurrence';
  readonly occurrence: string;
  readonly duty: string;
  readonly route: string;
  readonly recurrence: string;
  readonly period: string;
  readonly consolidation: string | null;
  readonly cutoff: CivilDate | null;
  readonly openAt: Instant;
  readonly status: 'Scheduled' | 'Open' | 'Submitted' | 'Accepted' | 'Missing';
  readonly included: { readonly version: number; readonly addendum: number | null } | null;
  readonly warnings: readonly string[];
}

/** Work of one agency. */
export type WorkDocument = AssignmentWork | OccurrenceWork;

/** Assignments and occurrences together, so that lists and statistics ask one view. */
export const workView: View<WorkDocument> = {
  name: 'work',
  fields: {
    ...keptFields,
    category: 'text',
    agency: 'text',
    obligation: 'text',
    directive: 'text',
    duty: 'text',
    consolidation: 'text',
    item: 'text',
    kind: 'text',
    role: 'text',
    holder: 'text',
    status: 'text',
    open: 'flag',
    period: 'text',
    year: 'text',
    decider: 'text',
    'parent.assignment': 'text',
    'pending.since': 'text',
    'deadline.due': 'text',
    persons: 'set',
    subordinateTo: 'set',
    ...factFieldKinds(),
  },
};

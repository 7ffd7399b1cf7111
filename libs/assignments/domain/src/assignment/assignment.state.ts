import type { Instant } from '@chidao/calendar';
import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { TimelinessFacts } from '@chidao/timeliness';
import {
  withAcceptance,
  withFlag,
  withListAt,
  withMovedDue,
  withoutResult,
  withoutSubmission,
  withSubmission,
} from '@chidao/timeliness';
import type { AssignmentDeadline, AssignmentEvent, AssignmentMade } from './assignment.events.js';
import { factsWhenMade } from './timeliness.js';

/** Open until the work is accepted or taken back. */
export type OpenStatus = 'Assigned' | 'Received' | 'InProgress' | 'Submitted';

/** The submission that stands, and who made it. */
export interface Submission {
  readonly event: string;
  readonly at: Instant;
  readonly by: string;
}

/** A request for more time that is not answered yet. */
export interface PendingExtension {
  readonly event: string;
}

/** What people did with an assignment; the fields beside `status` hold from `AssignmentMade` on. */
export type AssignmentState =
  | { readonly status: 'None' }
  | (Omit<AssignmentMade['data'], 'deadline' | 'listAt'> & {
      readonly status: OpenStatus | 'Completed' | 'Cancelled';
      readonly deadline: AssignmentDeadline;
      readonly listAt: Instant | null;
      readonly aged: boolean;
      readonly started: boolean;
      readonly submissions: number;
      readonly submission: Submission | null;
      readonly extension: { readonly pending: PendingExtension | null; readonly granted: number };
      readonly children: readonly string[];
      readonly timeliness: TimelinessFacts;
    });

export type Known = Exclude<AssignmentState, { readonly status: 'None' }>;

export const initialState: AssignmentState = { status: 'None' };

/** Whether somebody still owes work on it. */
export const isOpen = (state: AssignmentState): state is Known & { readonly status: OpenStatus } =>
  state.status !== 'None' && state.status !== 'Completed' && state.status !== 'Cancelled';

const known =
  <Event>(change: (state: Known, event: Event) => Known) =>
  (state: AssignmentState, event: Event): AssignmentState =>
    state.status === 'None' ? state : change(state, event);

const listedAt = (state: Known, listAt: Instant | null): Known => ({
  ...state,
  listAt,
  aged: false,
  timeliness: withListAt(state.timeliness, listAt),
});

const movedTo = (state: Known, deadline: AssignmentDeadline): Known => ({
  ...state,
  deadline,
  timeliness: withMovedDue(state.timeliness, deadline),
});

const evolvers: Evolvers<AssignmentState, AssignmentEvent> = {
  AssignmentMade: (_, { data }) => ({
    ...data,
    status: 'Assigned',
    aged: false,
    started: false,
    submissions: 0,
    submission: null,
    extension: { pending: null, granted: 0 },
    children: [],
    timeliness: factsWhenMade(data),
  }),
  ReceiptRecorded: known((state, { data }) => ({
    ...state,
    status: state.status === 'Assigned' ? 'Received' : state.status,
    timeliness: withFlag(state.timeliness, 'TOO_LITTLE_TIME', data.tooLittleTime),
  })),
  PersonAssigned: (state) => state,
  WorkStarted: known((state, { data }) => listedAt({ ...state, status: 'InProgress', started: true }, data.listAt)),
  ProgressNoted: known((state, { data }) => listedAt(state, data.listAt)),
  AssignmentCascaded: known((state, { data }) => ({
    ...state,
    children: [...state.children, ...data.children.map(({ agency }) => agency)],
  })),
  ResultSubmitted: known((state, { id, occurredAt, actor }) => ({
    ...listedAt(state, null),
    status: 'Submitted',
    submissions: state.submissions + 1,
    submission: { event: id, at: occurredAt, by: actor.id },
    timeliness: withSubmission(withListAt(state.timeliness, null), occurredAt),
  })),
  ResultAccepted: known((state) => ({
    ...state,
    status: 'Completed',
    timeliness: withAcceptance(state.timeliness),
  })),
  ResultSentBack: known((state, { data }) => ({
    ...listedAt(state, data.listAt),
    status: 'InProgress',
    submission: null,
    timeliness: withListAt(withoutSubmission(state.timeliness), data.listAt),
  })),
  DeadlineMoved: known((state, { data }) => movedTo(state, data.deadline)),
  AssignmentCancelled: known((state) => ({
    ...state,
    status: 'Cancelled',
    timeliness: withoutResult(state.timeliness),
  })),
  ExtensionRequested: known((state, { id, data }) => ({
    ...state,
    extension: { ...state.extension, pending: { event: id } },
    timeliness: withFlag(state.timeliness, 'EXTENSION_ASKED_LATE', data.late),
  })),
  ExtensionGranted: known((state, { data }) => ({
    ...movedTo(state, data.deadline),
    extension: { pending: null, granted: state.extension.granted + 1 },
  })),
  ExtensionRefused: known((state) => ({ ...state, extension: { ...state.extension, pending: null } })),
  AgeingLimitReached: known((state) => ({ ...state, aged: true })),
};

export const evolve = evolveBy<AssignmentState, AssignmentEvent>(evolvers);

/** What `classify` and `rangeFor` work on, as of the last event folded (deadlines.md §3); null before any. */
export const timelinessOf = (state: AssignmentState): TimelinessFacts | null =>
  state.status === 'None' ? null : state.timeliness;

import type { Instant } from '@chidao/calendar';
import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { Extensions, RunningDeadline, TimelinessFacts } from '@chidao/timeliness';
import {
  noExtensions,
  withAcceptance,
  withFlag,
  withGrant,
  withListAt,
  withMovedDue,
  withoutRequest,
  withoutResult,
  withoutSubmission,
  withRequest,
  withSubmission,
} from '@chidao/timeliness';
import type { AssignmentEvent, AssignmentMade, MoveCause } from './assignment.events.js';
import { factsWhenMade } from './timeliness.js';

/** Open until the work is accepted or taken back. */
export type OpenStatus = 'Assigned' | 'Received' | 'InProgress' | 'Submitted';

/** The submission that stands, and who made it. */
export interface Submission {
  readonly event: string;
  readonly at: Instant;
  readonly makers: readonly string[];
}

/** What people did with an assignment; the fields beside `status` hold from `AssignmentMade` on. */
export type AssignmentState =
  | { readonly status: 'None' }
  | (Omit<AssignmentMade['data'], 'deadline' | 'listAt'> & {
      readonly status: OpenStatus | 'Completed' | 'Cancelled';
      readonly deadline: RunningDeadline;
      readonly listAt: Instant | null;
      readonly aged: boolean;
      /** When somebody last decided on the due date (an extension, an answer); null where it is as computed. */
      readonly decidedAt: Instant | null;
      /** Whose word the due date last followed, and at which revision it was given; null before the first. */
      readonly followed: { readonly source: string; readonly revision: number } | null;
      /** Who handles it. */
      readonly person: string | null;
      readonly submissions: number;
      readonly submission: Submission | null;
      readonly extension: Extensions;
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

/** What has a due date no longer ages. */
const movedTo = (state: Known, deadline: RunningDeadline, decidedAt: Instant | null): Known =>
  listedAt({ ...state, deadline, decidedAt, timeliness: withMovedDue(state.timeliness, deadline) }, null);

/** Whose word a cause is, and at which revision it was given; null for an answer, which is this stream's own matter. */
export const followedBy = (cause: MoveCause): Known['followed'] => {
  if (cause.kind === 'difficultyAnswered') return null;
  return { source: cause.kind === 'leadMoved' ? cause.assignment : 'obligation', revision: cause.revision };
};

const raised = (state: Known, flag: 'TOO_LITTLE_TIME' | 'EXTENSION_ASKED_LATE', raises: boolean): Known =>
  raises ? { ...state, timeliness: withFlag(state.timeliness, flag, true) } : state;

const made = (data: AssignmentMade['data']): Known => ({
  ...data,
  status: 'Assigned',
  aged: false,
  decidedAt: null,
  followed: null,
  person: null,
  submissions: 0,
  submission: null,
  extension: noExtensions,
  children: [],
  timeliness: factsWhenMade(data),
});

const evolvers: Evolvers<AssignmentState, AssignmentEvent> = {
  AssignmentMade: (state, { data }) => (state.status === 'None' ? made(data) : state),
  ReceiptRecorded: known((state, { data }) =>
    raised(
      { ...state, status: state.status === 'Assigned' ? 'Received' : state.status },
      'TOO_LITTLE_TIME',
      data.tooLittleTime,
    ),
  ),
  PersonAssigned: known((state, { data }) => ({ ...state, person: data.person })),
  WorkStarted: known((state) => ({ ...state, status: 'InProgress' })),
  ProgressNoted: known((state, { data }) => listedAt(state, data.listAt)),
  AssignmentCascaded: known((state, { data }) => ({
    ...state,
    children: [...state.children, ...data.children.map(({ agency }) => agency)],
  })),
  ResultSubmitted: known((state, { id, occurredAt, data }) => ({
    ...listedAt({ ...state, timeliness: withSubmission(state.timeliness, occurredAt) }, null),
    status: 'Submitted',
    submissions: state.submissions + 1,
    submission: { event: id, at: occurredAt, makers: data.makers },
  })),
  ResultAccepted: known((state) => ({
    ...state,
    status: 'Completed',
    timeliness: withAcceptance(state.timeliness),
  })),
  ResultSentBack: known((state, { data }) => ({
    ...listedAt({ ...state, timeliness: withoutSubmission(state.timeliness) }, data.listAt),
    status: 'InProgress',
    submission: null,
  })),
  DeadlineMoved: known((state, { occurredAt, data }) => ({
    ...movedTo(state, data.deadline, data.cause.kind === 'difficultyAnswered' ? occurredAt : state.decidedAt),
    followed: followedBy(data.cause) ?? state.followed,
  })),
  AssignmentCancelled: known((state) => ({
    ...state,
    status: 'Cancelled',
    timeliness: withoutResult(state.timeliness),
  })),
  ExtensionRequested: known((state, { id, data }) =>
    raised({ ...state, extension: withRequest(state.extension, id) }, 'EXTENSION_ASKED_LATE', data.late),
  ),
  ExtensionGranted: known((state, { occurredAt, data }) => ({
    ...movedTo(state, data.deadline, occurredAt),
    extension: withGrant(state.extension),
  })),
  ExtensionRefused: known((state) => ({ ...state, extension: withoutRequest(state.extension) })),
  AgeingLimitReached: known((state) => ({ ...state, aged: true })),
};

export const evolve = evolveBy<AssignmentState, AssignmentEvent>(evolvers);

/** What `classify` and `rangeFor` work on, as of the last event folded (deadlines.md §3); null before any. */
export const timelinessOf = (state: AssignmentState): TimelinessFacts | null =>
  state.status === 'None' ? null : state.timeliness;

import type { CivilDate, Instant } from '@chidao/calendar';
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
  /** Due date at the time of the request. */
  readonly dueDate: CivilDate;
}

/** What people did with an assignment; the fields beside `status` hold from `AssignmentMade` on. */
export type AssignmentState =
  | { readonly status: 'None' }
  | (Omit<AssignmentMade['data'], 'deadline' | 'listAt'> & {
      readonly status: OpenStatus | 'Completed' | 'Cancelled';
      readonly deadline: AssignmentDeadline;
      readonly listAt: Instant | null;
      readonly aged: boolean;
      /** The present due date was given by a decision, not computed from the directive. */
      readonly decided: boolean;
      /** Who handles it. */
      readonly person: string | null;
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

/** What has a due date no longer ages. */
const movedTo = (state: Known, deadline: AssignmentDeadline, decided: boolean): Known =>
  listedAt({ ...state, deadline, decided, timeliness: withMovedDue(state.timeliness, deadline) }, null);

const raised = (state: Known, flag: 'TOO_LITTLE_TIME' | 'EXTENSION_ASKED_LATE', raises: boolean): Known =>
  raises ? { ...state, timeliness: withFlag(state.timeliness, flag, true) } : state;

const made = (data: AssignmentMade['data']): Known => ({
  ...data,
  status: 'Assigned',
  aged: false,
  decided: false,
  person: null,
  submissions: 0,
  submission: null,
  extension: { pending: null, granted: 0 },
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
  ResultSubmitted: known((state, { id, occurredAt, actor }) => ({
    ...listedAt({ ...state, timeliness: withSubmission(state.timeliness, occurredAt) }, null),
    status: 'Submitted',
    submissions: state.submissions + 1,
    submission: { event: id, at: occurredAt, by: actor.id },
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
  DeadlineMoved: known((state, { data }) =>
    movedTo(state, data.deadline, state.decided || data.cause === 'difficultyAnswered'),
  ),
  AssignmentCancelled: known((state) => ({
    ...state,
    status: 'Cancelled',
    timeliness: withoutResult(state.timeliness),
  })),
  ExtensionRequested: known((state, { id, data }) =>
    raised(
      { ...state, extension: { ...state.extension, pending: { event: id, dueDate: data.dueDate } } },
      'EXTENSION_ASKED_LATE',
      data.late,
    ),
  ),
  ExtensionGranted: known((state, { data }) => ({
    ...movedTo(state, data.deadline, true),
    extension: { pending: null, granted: state.extension.granted + 1 },
  })),
  ExtensionRefused: known((state) => ({ ...state, extension: { ...state.extension, pending: null } })),
  AgeingLimitReached: known((state) => ({ ...state, aged: true })),
};

export const evolve = evolveBy<AssignmentState, AssignmentEvent>(evolvers);

/** What `classify` and `rangeFor` work on, as of the last event folded (deadlines.md §3); null before any. */
export const timelinessOf = (state: AssignmentState): TimelinessFacts | null =>
  state.status === 'None' ? null : state.timeliness;

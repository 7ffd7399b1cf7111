import type { AssignmentEvent, AssignmentMade } from '@chidao/assignments-domain';
import {
  noFacts,
  withAcceptance,
  withDue,
  withFlag,
  withListAt,
  withMovedDue,
  withNoClass,
  withoutResult,
  withoutSubmission,
  withSubmission,
} from '@chidao/timeliness';
import type { RunningDeadline, TimelinessFacts } from '@chidao/timeliness';
import type { Content } from '../core/read-model.js';
import { changing, followStream } from '../core/read-model.js';
import { shownDeadline, yearOf } from './shown-deadline.js';
import type { AssignmentWork } from './work.document.js';
import { workView } from './work.document.js';

type Made = AssignmentMade['data'];

const factsOf = (data: Made): TimelinessFacts => {
  const dated = withListAt(withDue(noFacts, data.deadline), data.listAt);
  const born = withFlag(dated, 'BORN_OVERDUE', data.bornOverdue);
  const named = withFlag(born, 'NO_NAMED_LEAD', data.noNamedLead);
  return withNoClass(withFlag(named, 'NOT_RANKED', data.subordinateTo.length === 0), data.kind === 'continuous');
};

/** A cascaded assignment is decided by the agency above, a coordinating one by its lead; the others by the assigner. */
const deciderOf = ({ parent, role, lead }: Made): string | null => {
  if (parent) return parent.agency;
  return role === 'coordinating' ? lead : null;
};

const made = (data: Made, at: string): Content<AssignmentWork> => ({
  ...{ assignment: data.assignment, obligation: data.obligation, group: data.group, agency: data.agency },
  ...{ item: data.item, kind: data.kind, role: data.role, holder: data.holder, parent: data.parent },
  ...{ round: data.round, period: data.period, ifNeeded: data.ifNeeded, setBy: data.setBy },
  category: 'assignment',
  drafting: null,
  directive: data.sources[0]?.directive ?? null,
  status: 'Assigned',
  open: true,
  cancelled: null,
  persons: [],
  subordinateTo: data.subordinateTo,
  decider: deciderOf(data),
  pending: null,
  aged: false,
  madeAt: at,
  year: yearOf(data.deadline.due, at),
  deadline: shownDeadline(data.deadline),
  originalDueDate: data.deadline.dueDate,
  timeliness: factsOf(data),
});

const listed = ({ timeliness }: AssignmentWork, listAt: string | null) => ({
  aged: false,
  timeliness: withListAt(timeliness, listAt),
});

const moved = ({ timeliness, madeAt }: AssignmentWork, deadline: RunningDeadline) => ({
  deadline: shownDeadline(deadline),
  year: yearOf(deadline.due, madeAt),
  aged: false,
  timeliness: withListAt(withMovedDue(timeliness, deadline), null),
});

const raised = (facts: TimelinessFacts, flag: 'TOO_LITTLE_TIME' | 'EXTENSION_ASKED_LATE', raises: boolean) =>
  raises ? withFlag(facts, flag, true) : facts;

/** Assignments, for the view of all work. */
export const assignmentWork = followStream<AssignmentWork, AssignmentEvent>({
  view: workView as typeof workView & { readonly document?: AssignmentWork },
  category: 'assignment',
  on: {
    AssignmentMade: (_, { data, occurredAt }) => made(data, occurredAt),
    ReceiptRecorded: changing(({ status, timeliness }, { data }) => ({
      status: status === 'Assigned' ? 'Received' : status,
      timeliness: raised(timeliness, 'TOO_LITTLE_TIME', data.tooLittleTime),
    })),
    PersonAssigned: changing(({ persons }, { data }) => ({ persons: [...new Set([...persons, data.person])] })),
    WorkStarted: changing(() => ({ status: 'InProgress' })),
    ProgressNoted: changing((work, { data }) => listed(work, data.listAt)),
    ResultSubmitted: changing(({ timeliness }, { id, occurredAt, data }) => ({
      status: 'Submitted',
      aged: false,
      pending: { event: id, since: occurredAt, decideBy: data.decideBy },
      timeliness: withSubmission(withListAt(timeliness, null), occurredAt),
    })),
    ResultAccepted: changing(({ timeliness }) => ({
      status: 'Completed',
      open: false,
      pending: null,
      timeliness: withAcceptance(timeliness),
    })),
    ResultSentBack: changing(({ timeliness }, { data }) => ({
      status: 'InProgress',
      aged: false,
      pending: null,
      timeliness: withListAt(withoutSubmission(timeliness), data.listAt),
    })),
    DeadlineMoved: changing((work, { data }) => moved(work, data.deadline)),
    AssignmentCancelled: changing(({ timeliness }, { data }) => ({
      status: 'Cancelled',
      open: false,
      pending: null,
      cancelled: { cause: data.cause },
      timeliness: withoutResult(timeliness),
    })),
    ExtensionRequested: changing(({ timeliness }, { data }) => ({
      timeliness: raised(timeliness, 'EXTENSION_ASKED_LATE', data.late),
    })),
    ExtensionGranted: changing((work, { data }) => moved(work, data.deadline)),
    AgeingLimitReached: changing(() => ({ aged: true })),
  },
});

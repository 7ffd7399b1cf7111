import type { About } from '@chidao/kernel';
import type { OccurrenceEvent, OccurrenceScheduled } from '@chidao/reporting-domain';
import {
  noFacts,
  withAcceptance,
  withDue,
  withFlag,
  withListAt,
  withMovedDue,
  withoutSubmission,
  withSubmission,
} from '@chidao/timeliness';
import type { TimelinessFacts } from '@chidao/timeliness';
import { withAgencies } from '../core/about.js';
import type { Content } from '../core/read-model.js';
import { changing, followStream } from '../core/read-model.js';
import { shownDeadline, yearOf } from './shown-deadline.js';
import type { OccurrenceWork } from './work.document.js';
import { workView } from './work.document.js';

type Scheduled = OccurrenceScheduled['data'];

const factsOf = ({ deadline, bornOverdue, subordinateTo }: Scheduled): TimelinessFacts => {
  const dated = withFlag(withDue(noFacts, deadline), 'BORN_OVERDUE', bornOverdue);
  return withFlag(dated, 'NOT_RANKED', subordinateTo.length === 0);
};

const scheduled = (data: Scheduled, at: string): Content<OccurrenceWork> => ({
  ...{ occurrence: data.occurrence, duty: data.duty, obligation: data.obligation, route: data.route },
  ...{ recurrence: data.recurrence, period: data.period, agency: data.agency, consolidation: data.consolidation },
  ...{ cutoff: data.cutoff, openAt: data.openAt, setBy: data.setBy, warnings: data.warnings },
  category: 'occurrence',
  drafting: null,
  directive: data.sources[0]?.directive ?? null,
  status: 'Scheduled',
  open: true,
  included: null,
  subordinateTo: data.subordinateTo,
  decider: data.receiver,
  pending: null,
  aged: false,
  madeAt: at,
  year: yearOf(data.deadline.due, at),
  deadline: shownDeadline(data.deadline),
  originalDueDate: data.deadline.dueDate,
  timeliness: factsOf(data),
});

/** State and timeliness are the agency's that owes the report; a receiver reads what was delivered to it. */
const aboutOf = ({ agency }: Pick<OccurrenceWork, 'agency'>, merged: About): About => withAgencies(merged, [agency]);

/** Occurrences, for the view of all work. */
export const occurrenceWork = followStream<OccurrenceWork, OccurrenceEvent>({
  view: workView as typeof workView & { readonly document?: OccurrenceWork },
  category: 'occurrence',
  aboutOf,
  on: {
    OccurrenceScheduled: (_, { data, occurredAt }) => scheduled(data, occurredAt),
    OccurrenceOpened: changing(({ status, timeliness }, { data }) => ({
      status: status === 'Scheduled' ? 'Open' : status,
      cutoff: data.cutoff,
      warnings: data.warnings,
      decider: data.receiver,
      timeliness: data.answered ? timeliness : withListAt(timeliness, data.listAt),
    })),
    ReportLinked: changing(({ timeliness }, { id, data }) => ({
      status: 'Submitted',
      aged: false,
      pending: { event: id, since: data.submittedAt, decideBy: data.decideBy },
      timeliness: withListAt(withSubmission(timeliness, data.submittedAt), null),
    })),
    ReportAccepted: changing(({ timeliness }) => ({
      status: 'Accepted',
      open: false,
      pending: null,
      timeliness: withAcceptance(timeliness),
    })),
    ReportSentBack: changing(({ timeliness }, { data }) => ({
      status: 'Open',
      open: true,
      aged: false,
      pending: null,
      timeliness: withListAt(withoutSubmission(timeliness), data.listAt),
    })),
    OccurrenceIncluded: changing((_, { data }) => ({ included: { version: data.version, addendum: null } })),
    OccurrenceMissed: changing(() => ({ status: 'Missing' })),
    OccurrenceLateIncluded: changing((_, { data }) => ({
      included: { version: data.version, addendum: data.addendum },
    })),
    ExtensionRequested: changing(({ timeliness }, { data }) => ({
      timeliness: withFlag(timeliness, 'EXTENSION_ASKED_LATE', data.late),
    })),
    ExtensionGranted: changing(({ timeliness, madeAt }, { data: { deadline } }) => ({
      deadline: shownDeadline(deadline),
      year: yearOf(deadline.due, madeAt),
      timeliness: withMovedDue(timeliness, deadline),
    })),
    AgeingLimitReached: changing(() => ({ aged: true })),
  },
});

import type { Instant } from '@chidao/calendar';
import type { Evolvers, Happened } from '@chidao/kernel';
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
  withoutSubmission,
  withRequest,
  withSubmission,
} from '@chidao/timeliness';
import type {
  ExtensionRequested,
  LinkedVersion,
  OccurrenceEvent,
  OccurrenceScheduled,
  ReportLinked,
} from './occurrence.events.js';
import { factsWhenScheduled } from './timeliness.js';

/** A version linked to the occurrence, and what became of it. */
export interface Submission extends LinkedVersion {
  /** Event id of `ReportLinked`: what a decision decides on. */
  readonly event: string;
  readonly makers: readonly string[];
}

type Scheduled = OccurrenceScheduled['data'];

interface Known extends Scheduled {
  readonly opened: boolean;
  /** Oldest first. */
  readonly submissions: readonly Submission[];
  readonly extension: Extensions;
  readonly included: { readonly consolidation: string; readonly report: string; readonly version: number } | null;
  readonly listAt: Instant | null;
  readonly aged: boolean;
  readonly timeliness: TimelinessFacts;
}

export type OccurrenceStatus = 'Scheduled' | 'Open' | 'Submitted' | 'Accepted' | 'Missing';

/** State of an occurrence; what people did, never timeliness. */
export type OccurrenceState = { readonly status: 'None' } | (Known & { readonly status: OccurrenceStatus });

export type KnownOccurrence = Exclude<OccurrenceState, { status: 'None' }>;

export const initialState: OccurrenceState = { status: 'None' };

/** Waits for a report: `LinkReport` finds it open. */
export const awaitsReport = (state: OccurrenceState): state is KnownOccurrence =>
  state.status === 'Scheduled' || state.status === 'Open' || state.status === 'Missing';

/** The version that is to be accepted or sent back. */
export const pendingOf = (state: OccurrenceState): Submission | null =>
  state.status === 'Submitted' ? (state.submissions.at(-1) ?? null) : null;

/** A version stands (pending or accepted), and this one was linked. */
export const holdsVersion = (
  state: OccurrenceState,
  { report, version }: Pick<LinkedVersion, 'report' | 'version'>,
): state is KnownOccurrence =>
  (state.status === 'Submitted' || state.status === 'Accepted') &&
  state.submissions.some((submission) => submission.report === report && submission.version === version);

type On<Event extends OccurrenceEvent> = (state: OccurrenceState, event: Happened<Event>) => OccurrenceState;

const onKnown =
  <Event extends OccurrenceEvent>(
    change: (state: KnownOccurrence, event: Happened<Event>) => Partial<KnownOccurrence>,
  ) =>
  (state: OccurrenceState, event: Happened<Event>): OccurrenceState =>
    state.status === 'None' ? state : { ...state, ...change(state, event) };

const scheduled: On<OccurrenceScheduled> = (_, { data }) => ({
  ...data,
  status: 'Scheduled',
  opened: false,
  submissions: [],
  extension: noExtensions,
  included: null,
  listAt: null,
  aged: false,
  timeliness: factsWhenScheduled(data),
});

const linked = (state: KnownOccurrence, { id, data }: Happened<ReportLinked>): Partial<KnownOccurrence> => {
  const { report, version, part, indicators, submittedAt, makers } = data;
  const submission = { event: id, report, version, part, indicators, submittedAt, makers };
  return {
    status: 'Submitted',
    submissions: [...state.submissions, submission],
    listAt: null,
    timeliness: withListAt(withSubmission(state.timeliness, submittedAt), null),
  };
};

const silentUntil = (facts: TimelinessFacts, listAt: Instant | null): Partial<KnownOccurrence> => ({
  listAt,
  aged: false,
  timeliness: withListAt(facts, listAt),
});

const requested = (state: KnownOccurrence, { id, data }: Happened<ExtensionRequested>): Partial<KnownOccurrence> => ({
  extension: withRequest(state.extension, id),
  timeliness: data.late ? withFlag(state.timeliness, 'EXTENSION_ASKED_LATE', true) : state.timeliness,
});

const extended = (state: KnownOccurrence, deadline: RunningDeadline): Partial<KnownOccurrence> => ({
  deadline,
  extension: withGrant(state.extension),
  timeliness: withMovedDue(state.timeliness, deadline),
});

const evolvers: Evolvers<OccurrenceState, OccurrenceEvent> = {
  OccurrenceScheduled: scheduled,
  OccurrenceOpened: onKnown((state, { data }) => ({
    opened: true,
    status: state.status === 'Scheduled' ? 'Open' : state.status,
    ...(data.answered ? {} : silentUntil(state.timeliness, data.listAt)),
  })),
  ReportLinked: onKnown(linked),
  ReportAccepted: onKnown((state) => ({
    status: 'Accepted',
    extension: withoutRequest(state.extension),
    timeliness: withAcceptance(state.timeliness),
  })),
  ReportSentBack: onKnown((state, { data }) => ({
    status: 'Open',
    ...silentUntil(withoutSubmission(state.timeliness), data.listAt),
  })),
  OccurrenceIncluded: onKnown((_, { data: { consolidation, report, version } }) => ({
    included: { consolidation, report, version },
  })),
  OccurrenceMissed: onKnown(() => ({ status: 'Missing' })),
  OccurrenceLateIncluded: onKnown((_, { data: { consolidation, report, version } }) => ({
    included: { consolidation, report, version },
  })),
  ExtensionRequested: onKnown(requested),
  ExtensionGranted: onKnown((state, { data }) => extended(state, data.deadline)),
  ExtensionRefused: onKnown((state) => ({ extension: withoutRequest(state.extension) })),
  AgeingLimitReached: onKnown(() => ({ aged: true })),
};

export const evolve = evolveBy<OccurrenceState, OccurrenceEvent>(evolvers);

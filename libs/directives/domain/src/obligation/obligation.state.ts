import type { ResolvedDeadline } from '@chidao/calendar';
import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { PartAnchor } from '../text/anchor.js';
import { shareKeys } from './assignment-groups.js';
import type { ObligationContent } from './obligation.content.js';
import type { AssignmentOutcome, ObligationEvent, ResolvedActors, SourceReference } from './obligation.events.js';

/** What people did with an obligation. */
export type ObligationStatus =
  'None' | 'Proposed' | 'Rejected' | 'Confirmed' | 'Dormant' | 'Assigned' | 'Active' | 'Ended';

/** State of an obligation; the fields beside `status` hold from the proposal on. */
export interface ObligationState {
  readonly status: ObligationStatus;
  readonly obligation: string;
  readonly directive: string;
  readonly issuer: string | null;
  readonly keeper: string;
  readonly content: ObligationContent | null;
  readonly anchors: readonly PartAnchor[];
  readonly sources: readonly SourceReference[];
  readonly monitors: readonly string[];
  readonly supervisors: readonly string[];
  readonly deadline: ResolvedDeadline | null;
  /** `<round>/<period or ->`. */
  readonly rounds: readonly string[];
  /** Keys of everything given, in every round: one assignment each. */
  readonly made: readonly string[];
  /** How its actors were understood in the latest round, and which of its duties other duties answer to. */
  readonly resolved: readonly ResolvedActors[];
  readonly upstreamKeys: readonly string[];
  readonly closed: readonly string[];
  /** Closed without its work being done. */
  readonly handedBack: readonly string[];
  /** `<assignment>/<period>`. */
  readonly evidence: readonly string[];
}

export const initialObligation: ObligationState = {
  status: 'None',
  obligation: '',
  directive: '',
  issuer: null,
  keeper: '',
  content: null,
  anchors: [],
  sources: [],
  monitors: [],
  supervisors: [],
  deadline: null,
  rounds: [],
  made: [],
  resolved: [],
  upstreamKeys: [],
  closed: [],
  handedBack: [],
  evidence: [],
};

/** Name of a round within the obligation. */
export const roundKey = (round: number, period: string | null): string => `${round}/${period ?? '-'}`;

/** How many assignments were made of it; lead and coordinating agencies alike. */
export const assignmentsOf = ({ made }: ObligationState): number => made.length;

/** Outcomes after which a later round gives the same again; who was succeeded has a successor. */
const UNDONE: ReadonlySet<AssignmentOutcome> = new Set(['Returned', 'Dropped', 'Cancelled']);

const withOne = (list: readonly string[], item: string): readonly string[] => [...new Set([...list, item])];

const lasting = new Set(['recurring', 'continuous', 'quantified']);

const evolvers: Evolvers<ObligationState, ObligationEvent> = {
  ObligationProposed: (state, { data: { obligation, directive, issuer, keeper, content, anchors } }) => ({
    ...state,
    status: 'Proposed',
    obligation,
    directive,
    issuer,
    keeper,
    content,
    anchors,
  }),
  ObligationConfirmed: (state, { data: { content, anchors } }) => ({
    ...state,
    status: content.kind === 'conditional' ? 'Dormant' : 'Confirmed',
    content,
    anchors,
  }),
  ObligationRejected: (state) => ({ ...state, status: 'Rejected' }),
  AnchorAdded: (state, { data }) => ({ ...state, anchors: [...state.anchors, data.anchor] }),
  ObligationSourceAdded: (state, { data }) => ({ ...state, sources: [...state.sources, data.source] }),
  MonitorAppointed: (state, { data }) => ({ ...state, monitors: [...state.monitors, data.agency] }),
  SupervisorAppointed: (state, { data }) => ({ ...state, supervisors: [...state.supervisors, data.agency] }),
  DeadlineResolved: (state, { data }) => ({ ...state, deadline: data.deadline }),
  ObligationAssigned: (state, { data }) => ({
    ...state,
    status: lasting.has(data.kind) ? 'Active' : 'Assigned',
    rounds: withOne(state.rounds, roundKey(data.round, data.period)),
    made: [...new Set([...state.made, ...data.groups.flatMap((group) => shareKeys(group, data.period))])],
    resolved: data.resolved,
    upstreamKeys: data.upstreamKeys,
  }),
  PeriodEvidenceRecorded: (state, { data }) => ({
    ...state,
    evidence: [...state.evidence, `${data.assignment}/${data.period}`],
  }),
  AssignmentClosureNoted: (state, { data }) => ({
    ...state,
    closed: withOne(state.closed, data.assignment),
    handedBack: UNDONE.has(data.outcome) ? withOne(state.handedBack, data.assignment) : state.handedBack,
  }),
  ObligationEnded: (state) => ({ ...state, status: 'Ended' }),
};

export const evolveObligation = evolveBy<ObligationState, ObligationEvent>(evolvers);

import type { ResolvedDeadline } from '@chidao/calendar';
import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { PartAnchor } from '../text/anchor.js';
import type { ObligationContent } from './obligation.content.js';
import type { AssignmentGroup, ObligationEvent, SourceReference } from './obligation.events.js';

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
  readonly groups: readonly AssignmentGroup[];
  readonly closed: readonly string[];
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
  groups: [],
  closed: [],
  evidence: [],
};

/** Name of a round within the obligation. */
export const roundKey = (round: number, period: string | null): string => `${round}/${period ?? '-'}`;

/** Assignments that the groups made; lead and coordinating agencies alike. */
export const assignmentsOf = ({ groups }: ObligationState): number =>
  groups.reduce((sum, group) => sum + 1 + group.coordinating.length, 0);

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
    rounds: [...new Set([...state.rounds, roundKey(data.round, data.period)])],
    groups: [...state.groups.filter(({ id }) => !data.groups.some((group) => group.id === id)), ...data.groups],
  }),
  PeriodEvidenceRecorded: (state, { data }) => ({
    ...state,
    evidence: [...state.evidence, `${data.assignment}/${data.period}`],
  }),
  AssignmentClosureNoted: (state, { data }) => ({
    ...state,
    closed: [...new Set([...state.closed, data.assignment])],
  }),
  ObligationEnded: (state) => ({ ...state, status: 'Ended' }),
};

export const evolveObligation = evolveBy<ObligationState, ObligationEvent>(evolvers);

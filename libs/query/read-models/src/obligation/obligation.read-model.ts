import type { ResolvedDeadline } from '@chidao/calendar';
import type {
  EndCause,
  ObligationContent,
  ObligationEvent,
  PartAnchor,
  SourceReference,
} from '@chidao/directives-domain';
import type { About } from '@chidao/kernel';
import { withAgencies } from '../core/about.js';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** An obligation with the words it comes from. Who holds it stands in the documents of its assignments. */
export interface ObligationDocument extends Kept {
  readonly obligation: string;
  readonly directive: string;
  readonly issuer: string | null;
  readonly keeper: string;
  readonly status: 'Proposed' | 'Rejected' | 'Confirmed' | 'Dormant' | 'Assigned' | 'Active' | 'Ended';
  readonly item: string;
  readonly kind: ObligationContent['kind'];
  readonly content: ObligationContent;
  readonly anchors: readonly PartAnchor[];
  /** The words of the duty, as first anchored. */
  readonly sentence: string;
  readonly deadline: ResolvedDeadline | null;
  readonly setBy: string | null;
  readonly sources: readonly { readonly source: SourceReference; readonly relation: string }[];
  readonly monitors: readonly Overseer[];
  readonly supervisors: readonly Overseer[];
  /** Agencies that hold it in some round: their `about.agencies`. */
  readonly holders: readonly string[];
  readonly rounds: readonly { readonly round: number; readonly period: string | null }[];
  /** Confirmed, or given to others, and some of its leads are not known: a person must say who (lifecycle §4). */
  readonly leadUnknown: boolean;
  /** Actor expressions that nobody could resolve. */
  readonly unresolved: readonly string[];
  readonly evidence: readonly {
    readonly assignment: string;
    readonly period: string;
    readonly report: string | null;
  }[];
  readonly ending: { readonly cause: EndCause; readonly reason: string | null } | null;
}

/** An agency told to follow, or to supervise. */
export interface Overseer {
  readonly agency: string;
  readonly monitoredSet: readonly string[];
  readonly monitoredExpressions: readonly string[];
  readonly over: readonly string[];
}

export const obligationsView: View<ObligationDocument> = {
  name: 'obligations',
  fields: {
    ...keptFields,
    directive: 'text',
    status: 'text',
    item: 'text',
    kind: 'text',
    keeper: 'text',
    leadUnknown: 'flag',
  },
  search: ['sentence', 'item'],
};

const LASTING: ReadonlySet<string> = new Set(['recurring', 'continuous', 'quantified']);

const begun = {
  deadline: null,
  setBy: null,
  sources: [],
  monitors: [],
  supervisors: [],
  holders: [],
  rounds: [],
  leadUnknown: false,
  unresolved: [],
  evidence: [],
  ending: null,
} as const;

const sentenceOf = (anchors: readonly PartAnchor[]): string =>
  (anchors.find(({ part }) => part === 'duty') ?? anchors[0])?.anchor.quote ?? '';

const said = (content: ObligationContent, anchors: readonly PartAnchor[]) => ({
  content,
  anchors,
  item: content.item,
  kind: content.kind,
  sentence: sentenceOf(anchors),
});

const overseer = ({ agency, monitoredSet, monitoredExpressions, over }: Overseer): Overseer => ({
  agency,
  monitoredSet,
  monitoredExpressions,
  over,
});

const united = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set([...one, ...other])].sort();

type Assigned = Extract<ObligationEvent, { type: 'ObligationAssigned' }>['data'];

const holdersOf = ({ groups }: Assigned): readonly string[] =>
  groups.flatMap(({ lead, coordinating }) => [lead, ...coordinating]).map(({ id }) => id);

const unresolvedIn = ({ resolved }: Assigned): readonly string[] =>
  resolved.filter(({ unresolved }) => unresolved).map(({ expression }) => expression);

const assigned = (document: ObligationDocument, data: Assigned) => ({
  status: LASTING.has(data.kind) ? ('Active' as const) : ('Assigned' as const),
  drafting: null,
  deadline: data.deadline,
  setBy: data.setBy,
  holders: united(document.holders, holdersOf(data)),
  rounds: [
    ...document.rounds.filter(({ round, period }) => round !== data.round || period !== data.period),
    { round: data.round, period: data.period },
  ],
  unresolved: unresolvedIn(data),
  leadUnknown: document.content.leads.some((lead) => unresolvedIn(data).includes(lead)),
});

/** Until it is given to agencies it belongs to whoever keeps the directive; then to those who hold it. */
const aboutOf = ({ holders }: Pick<ObligationDocument, 'holders'>, merged: About): About =>
  withAgencies(merged, holders);

/** One document per obligation, a draft of the directive's keeper until it is assigned. */
export const obligations: ReadModel<ObligationDocument> = followStream<ObligationDocument, ObligationEvent>({
  view: obligationsView,
  category: 'obligation',
  aboutOf,
  on: {
    ObligationProposed: (_, { data: { obligation, directive, issuer, keeper, ...proposed } }) => ({
      ...begun,
      ...{ obligation, directive, issuer, keeper },
      ...said(proposed.content, proposed.anchors),
      status: 'Proposed',
      drafting: keeper,
    }),
    ObligationConfirmed: changing((_, { data }) => ({
      ...said(data.content, data.anchors),
      status: data.content.kind === 'conditional' ? 'Dormant' : 'Confirmed',
      leadUnknown: data.content.kind !== 'conditional',
    })),
    ObligationRejected: changing(() => ({ status: 'Rejected' })),
    AnchorAdded: changing(({ anchors }, { data }) => ({ anchors: [...anchors, data.anchor] })),
    ObligationSourceAdded: changing(({ sources }, { data }) => ({
      sources: [...sources, { source: data.source, relation: data.relation }],
    })),
    MonitorAppointed: changing(({ monitors }, { data }) => ({ monitors: [...monitors, overseer(data)] })),
    SupervisorAppointed: changing(({ supervisors }, { data }) => ({ supervisors: [...supervisors, overseer(data)] })),
    DeadlineResolved: changing((_, { data }) => ({ deadline: data.deadline, setBy: data.setBy })),
    ObligationAssigned: changing((document, { data }) => assigned(document, data)),
    PeriodEvidenceRecorded: changing(({ evidence }, { data: { assignment, period, report } }) => ({
      evidence: [...evidence, { assignment, period, report }],
    })),
    ObligationEnded: changing((_, { data: { cause, reason } }) => ({
      status: 'Ended',
      leadUnknown: false,
      ending: { cause, reason },
    })),
  },
});

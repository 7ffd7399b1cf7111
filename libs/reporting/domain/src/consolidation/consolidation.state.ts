import type { BlobRef, Evolvers, Happened } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { Content, Indicators } from '../indicator/content.js';
import type {
  ConsolidationAddress,
  ConsolidationDrafted,
  ConsolidationEvent,
  ConsolidationSetting,
  Contribution,
  ExpectedContribution,
  Located,
} from './consolidation.events.js';

interface Collected extends ConsolidationAddress, ConsolidationSetting {
  /** Null while only contributions were heard of: whichever command arrives first creates the stream. */
  readonly opening: {
    readonly destination: string | null;
    readonly upstream: string | null;
    readonly contents: readonly Content[];
  } | null;
  /** By agency. */
  readonly expected: Readonly<Record<string, ExpectedContribution>>;
  /** The newest of each agency. */
  readonly contributions: Readonly<Record<string, Contribution>>;
}

/** The versions that the closing fixed, and those added since; newer versions change neither. */
interface Fixed {
  readonly included: readonly Contribution[];
  readonly late: readonly Contribution[];
}

interface Draft {
  readonly event: string;
  readonly document: BlobRef;
  readonly text: BlobRef | null;
  readonly totals: Indicators;
  readonly drafter: string;
}

interface Approval {
  readonly event: string;
  readonly approver: string;
}

/** State of a consolidation; what people did, never timeliness. */
export type ConsolidationState =
  | { readonly status: 'None' }
  | (Collected & { readonly status: 'Collecting' })
  | (Collected & Fixed & { readonly status: 'Closed' })
  | (Collected & Fixed & { readonly status: 'Drafted'; readonly draft: Draft })
  | (Collected & Fixed & { readonly status: 'Approved' | 'Sent'; readonly draft: Draft; readonly approval: Approval });

export type Closed = Exclude<ConsolidationState, { status: 'None' | 'Collecting' }>;

export const initialState: ConsolidationState = { status: 'None' };

/** Closed, also when it was drafted, approved or sent since. */
export const isClosed = (state: ConsolidationState): state is Closed =>
  state.status !== 'None' && state.status !== 'Collecting';

/** Pending or accepted: it counts as reported. */
export const stands = (contribution: Contribution | undefined): contribution is Contribution =>
  contribution !== undefined && contribution.status !== 'sentBack';

type Known = Exclude<ConsolidationState, { status: 'None' }>;

/** Address and setting alone. */
export const locationOf = (located: Located): Located => ({
  consolidation: located.consolidation,
  duty: located.duty,
  route: located.route,
  recurrence: located.recurrence,
  period: located.period,
  obligation: located.obligation,
  directives: located.directives,
  issuers: located.issuers,
  focalAgency: located.focalAgency,
});

const known = (state: ConsolidationState, data: Located): Known => {
  if (state.status !== 'None') return state;
  return { ...locationOf(data), status: 'Collecting', opening: null, expected: {}, contributions: {} };
};

const expecting = (state: Known, list: readonly ExpectedContribution[]): Known => {
  const newer = list.filter(({ agency, deadlineRevision }) => {
    const before = state.expected[agency];
    return before === undefined || before.deadlineRevision <= deadlineRevision;
  });
  const entries = newer.map(({ agency, occurrence, due, deadlineRevision }) => [
    agency,
    { agency, occurrence, due, deadlineRevision },
  ]);
  return { ...state, expected: { ...state.expected, ...Object.fromEntries(entries) } };
};

const draftOf = ({ id, actor, data }: Happened<ConsolidationDrafted>): Draft => ({
  event: id,
  document: data.document,
  text: data.text,
  totals: data.totals,
  drafter: actor.id,
});

const evolvers: Evolvers<ConsolidationState, ConsolidationEvent> = {
  ConsolidationOpened: (state, { data }) => {
    const { destination, upstream, contents } = data;
    return expecting({ ...known(state, data), opening: { destination, upstream, contents } }, data.expected);
  },
  ContributionExpected: (state, { data }) => expecting(known(state, data), [data]),
  ContributionNoted: (state, { data }) => {
    const before = known(state, data);
    const { agency, occurrence, report, version, part, indicators, submittedAt, status } = data;
    const contribution = { agency, occurrence, report, version, part, indicators, submittedAt, status };
    return { ...before, contributions: { ...before.contributions, [agency]: contribution } };
  },
  ConsolidationClosed: (state, { data }) => {
    if (state.status !== 'Collecting') return state;
    const included = data.contributors.map(({ agency }) => state.contributions[agency]).filter(stands);
    return { ...state, status: 'Closed', included, late: [] };
  },
  ConsolidationDrafted: (state, event) =>
    state.status === 'Closed' || state.status === 'Drafted'
      ? { ...state, status: 'Drafted', draft: draftOf(event) }
      : state,
  ConsolidationApproved: (state, { id, actor }) =>
    state.status === 'Drafted' ? { ...state, status: 'Approved', approval: { event: id, approver: actor.id } } : state,
  ConsolidationSent: (state) => (state.status === 'Approved' ? { ...state, status: 'Sent' } : state),
  LateReportAdded: (state, { data }) => {
    const added = isClosed(state) ? state.contributions[data.agency] : undefined;
    return isClosed(state) && added ? { ...state, late: [...state.late, added] } : state;
  },
};

export const evolve = evolveBy<ConsolidationState, ConsolidationEvent>(evolvers);

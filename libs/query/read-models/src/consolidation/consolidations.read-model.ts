import type {
  ConsolidationEvent,
  Content as Indicator,
  Contribution,
  Contributor,
  ExpectedContribution,
} from '@chidao/reporting-domain';
import { textsOf } from '../report/texts.js';
import type { Content, Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** How far the collecting of one period has come. */
export interface ConsolidationDocument extends Kept {
  readonly consolidation: string;
  readonly duty: string;
  readonly route: string;
  readonly recurrence: string;
  readonly period: string;
  readonly obligation: string;
  /** The focal agency. */
  readonly agency: string;
  readonly status: 'Collecting' | 'Closed' | 'Drafted' | 'Approved' | 'Sent';
  readonly destination: string | null;
  readonly upstream: string | null;
  readonly contents: readonly Indicator[];
  readonly expected: readonly ExpectedContribution[];
  /** The latest version of each occurrence. */
  readonly contributions: readonly Contribution[];
  /** Latest due instant of those who have not reported: it cannot be closed before. Null: nobody is waited for. */
  readonly waitsUntil: string | null;
  readonly closing: {
    readonly at: string;
    readonly contributors: readonly Contributor[];
    readonly missing: readonly { readonly agency: string; readonly occurrence: string }[];
  } | null;
  readonly late: readonly (Contributor & { readonly addendum: number })[];
}

export const consolidationsView: View<ConsolidationDocument> = {
  name: 'consolidations',
  fields: {
    ...keptFields,
    agency: 'text',
    duty: 'text',
    obligation: 'text',
    period: 'text',
    recurrence: 'text',
    status: 'text',
    waitsUntil: 'text',
  },
};

type Located = Extract<ConsolidationEvent, { data: { focalAgency: string } }>;

/** Whichever event comes first begins the document. */
const known = (
  document: ConsolidationDocument | null,
  { data }: { readonly data: Located['data'] },
): Content<ConsolidationDocument> =>
  document ?? {
    ...{ consolidation: data.consolidation, duty: data.duty, route: data.route, recurrence: data.recurrence },
    ...{ period: data.period, obligation: data.obligation, agency: data.focalAgency },
    drafting: null,
    status: 'Collecting',
    destination: null,
    upstream: null,
    contents: [],
    expected: [],
    contributions: [],
    waitsUntil: null,
    closing: null,
    late: [],
  };

const byAgency = (one: { readonly agency: string }, other: { readonly agency: string }): number =>
  one.agency < other.agency ? -1 : Number(one.agency > other.agency);

/** The deadline of the higher revision counts, whichever is heard of first. */
const withExpected = (
  all: readonly ExpectedContribution[],
  { agency, occurrence, due, deadlineRevision }: ExpectedContribution,
): readonly ExpectedContribution[] => {
  const before = all.find((one) => one.occurrence === occurrence);
  if (before && before.deadlineRevision >= deadlineRevision) return all;
  const others = all.filter((one) => one !== before);
  return [...others, { agency, occurrence, due, deadlineRevision }].sort(byAgency);
};

const RANK = { pending: 0, sentBack: 1, accepted: 1 } as const;

const isOlder = (one: Contribution, other: Contribution): boolean =>
  one.submittedAt === other.submittedAt ? RANK[one.status] <= RANK[other.status] : one.submittedAt < other.submittedAt;

const withContribution = (all: readonly Contribution[], data: Contribution): readonly Contribution[] => {
  const before = all.find(({ occurrence }) => occurrence === data.occurrence);
  if (before && !isOlder(before, data)) return all;
  const { agency, occurrence, report, version, part, indicators, submittedAt, status } = data;
  const others = all.filter((one) => one !== before);
  return [...others, { agency, occurrence, report, version, part, indicators, submittedAt, status }].sort(byAgency);
};

/** Those without a due date block nothing (lifecycle §10). */
const waiting = (document: Content<ConsolidationDocument>): Content<ConsolidationDocument> => {
  const standing = document.contributions.filter(({ status }) => status !== 'sentBack');
  const there = new Set(standing.map(({ occurrence }) => occurrence));
  const dues = document.expected.flatMap(({ occurrence, due }) => (there.has(occurrence) || due === null ? [] : [due]));
  return { ...document, waitsUntil: [...dues].sort().at(-1) ?? null };
};

/** One document per period of a duty on one route. */
export const consolidations: ReadModel<ConsolidationDocument> = followStream<ConsolidationDocument, ConsolidationEvent>(
  {
    view: consolidationsView,
    category: 'consolidation',
    filesOf: ({ contributions }) => contributions.flatMap(({ indicators }) => textsOf(indicators)),
    on: {
      ConsolidationOpened: (document, event) => {
        const { destination, upstream, contents, expected } = event.data;
        const before = known(document, event);
        const all = expected.reduce(withExpected, before.expected);
        return waiting({ ...before, destination, upstream, contents, expected: all });
      },
      ContributionExpected: (document, event) => {
        const before = known(document, event);
        return waiting({ ...before, expected: withExpected(before.expected, event.data) });
      },
      ContributionNoted: (document, event) => {
        const before = known(document, event);
        return waiting({ ...before, contributions: withContribution(before.contributions, event.data) });
      },
      ConsolidationClosed: (document, event) => {
        const { contributors, missing, upstream } = event.data;
        const closing = { at: event.occurredAt, contributors, missing };
        return { ...known(document, event), status: 'Closed', upstream, closing };
      },
      ConsolidationDrafted: changing(() => ({ status: 'Drafted' })),
      ConsolidationApproved: changing(() => ({ status: 'Approved' })),
      ConsolidationSent: changing((_, { data }) => ({ status: 'Sent', destination: data.destination })),
      LateReportAdded: changing(({ late }, { data: { agency, occurrence, report, version, addendum } }) => ({
        late: [...late, { agency, occurrence, report, version, addendum }],
      })),
    },
  },
);

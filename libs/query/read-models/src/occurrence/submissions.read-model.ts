import type { Content, OccurrenceEvent, ReportLinked } from '@chidao/reporting-domain';
import { withAgencies } from '../core/about.js';
import { textsOf } from '../report/texts.js';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A version that was handed in for an occurrence, and what was decided on it. */
export interface LinkedReport {
  /** Event id of the linking: what a decision decides on. */
  readonly event: string;
  readonly report: string;
  readonly version: number;
  readonly part: string | null;
  readonly indicators: ReportLinked['data']['indicators'];
  readonly submittedAt: string;
  readonly makers: readonly string[];
  readonly decideBy: string | null;
  readonly decision: {
    readonly outcome: 'accepted' | 'sentBack';
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
  } | null;
}

/** What was reported for one period by one agency. */
export interface SubmissionsDocument extends Kept {
  readonly occurrence: string;
  readonly duty: string;
  readonly agency: string;
  readonly recurrence: string;
  readonly period: string;
  /** What the duty asks for. */
  readonly contents: readonly Content[];
  readonly destination: string | null;
  /** Who accepts. */
  readonly receiver: string | null;
  readonly submissions: readonly LinkedReport[];
}

export const submissionsView: View<SubmissionsDocument> = {
  name: 'submissions',
  fields: { ...keptFields, agency: 'text', duty: 'text', period: 'text' },
};

type Decision = NonNullable<LinkedReport['decision']>;

const decided = ({ submissions }: SubmissionsDocument, event: string, decision: Decision) => ({
  submissions: submissions.map((linked) => (linked.event === event ? { ...linked, decision } : linked)),
});

/** One document per occurrence, apart from its state: a receiver reads it once something was delivered. */
export const submissions: ReadModel<SubmissionsDocument> = followStream<SubmissionsDocument, OccurrenceEvent>({
  view: submissionsView,
  category: 'occurrence',
  filesOf: ({ submissions: linked }) => linked.flatMap(({ indicators }) => textsOf(indicators)),
  aboutOf: ({ agency, receiver, submissions: handedIn }, merged) =>
    withAgencies(merged, [agency, handedIn.length > 0 ? receiver : null]),
  on: {
    OccurrenceScheduled: (_, { data }) => ({
      ...{ occurrence: data.occurrence, duty: data.duty, agency: data.agency, recurrence: data.recurrence },
      ...{ period: data.period, contents: data.contents, destination: data.destination, receiver: data.receiver },
      drafting: null,
      submissions: [],
    }),
    OccurrenceOpened: changing((_, { data }) => ({ receiver: data.receiver })),
    ReportLinked: changing((document, { id, data }) => ({
      receiver: data.receiver,
      submissions: [
        ...document.submissions,
        {
          ...{ event: id, report: data.report, version: data.version, part: data.part, makers: data.makers },
          ...{ indicators: data.indicators, submittedAt: data.submittedAt, decideBy: data.decideBy, decision: null },
        },
      ],
    })),
    ReportAccepted: changing((document, { occurredAt, actor, data }) =>
      decided(document, data.decides, { outcome: 'accepted', at: occurredAt, by: actor.id, reason: null }),
    ),
    ReportSentBack: changing((document, { occurredAt, actor, data }) =>
      decided(document, data.decides, { outcome: 'sentBack', at: occurredAt, by: actor.id, reason: data.reason }),
    ),
  },
});

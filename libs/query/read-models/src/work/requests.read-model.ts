import type { AssignmentEvent } from '@chidao/assignments-domain';
import type { BlobRef, RecordedEvent, Signed } from '@chidao/kernel';
import type { OccurrenceEvent } from '@chidao/reporting-domain';
import { withAgencies } from '../core/about.js';
import type { Kept, ReadModel, Steps } from '../core/read-model.js';
import { changing, followStream, joinStreams, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A request for more time with its answer. */
export interface ExtensionRequest {
  readonly event: string;
  readonly at: string;
  readonly by: string;
  readonly dueDate: string;
  readonly newDue: string;
  readonly reason: string;
  readonly progress: string;
  readonly basis: string | null;
  readonly signed: Signed;
  readonly late: boolean;
  readonly decideBy: string;
  readonly answer: {
    readonly outcome: 'granted' | 'refused';
    readonly at: string;
    readonly by: string;
    readonly newDue: string | null;
    readonly basis: string | null;
    readonly reason: string | null;
  } | null;
}

/** What an agency asked for on an assignment or occurrence. */
export interface RequestsDocument extends Kept {
  readonly category: 'assignment' | 'occurrence';
  readonly agency: string;
  readonly obligation: string;
  readonly extensions: readonly ExtensionRequest[];
  /** One waits for an answer, until `decideBy` in time. */
  readonly pending: { readonly event: string; readonly decideBy: string } | null;
}

export const requestsView: View<RequestsDocument> = {
  name: 'requests',
  fields: { ...keptFields, agency: 'text', category: 'text', obligation: 'text', 'pending.decideBy': 'text' },
};

type Answer = NonNullable<ExtensionRequest['answer']>;

const answered = ({ extensions }: RequestsDocument, event: string, answer: Answer) => ({
  pending: null,
  extensions: extensions.map((request) => (request.event === event ? { ...request, answer } : request)),
});

/** The same events, with the same words, in both streams. */
type Asking = Extract<AssignmentEvent, { type: `Extension${string}` }>;
type Asked = RecordedEvent<Extract<Asking, { type: 'ExtensionRequested' }>>;

const requestOf = ({ id, occurredAt, actor, data }: Asked): ExtensionRequest => ({
  ...{ event: id, at: occurredAt, by: actor.id, dueDate: data.dueDate, newDue: data.newDue },
  ...{ reason: data.reason, progress: data.progress, basis: data.basis, late: data.late },
  ...{ signed: data.signed, decideBy: data.decideBy, answer: null },
});

/** Begins with the first request: most work has none. */
const asking = (category: RequestsDocument['category']): Steps<RequestsDocument, Asking> => ({
  ExtensionRequested: (document, event) => {
    const { agency, obligation, decideBy } = event.data;
    const extensions = [...(document?.extensions ?? []), requestOf(event)];
    return { category, agency, obligation, drafting: null, extensions, pending: { event: event.id, decideBy } };
  },
  ExtensionGranted: changing((document, { occurredAt, actor, data }) =>
    answered(document, data.decides, {
      ...{
        outcome: 'granted',
        at: occurredAt,
        by: actor.id,
        newDue: data.deadline.dueDate,
        basis: data.basis,
        reason: null,
      },
    }),
  ),
  ExtensionRefused: changing((document, { occurredAt, actor, data }) =>
    answered(document, data.decides, {
      ...{ outcome: 'refused', at: occurredAt, by: actor.id, newDue: null, basis: null, reason: data.reason },
    }),
  ),
});

const signatures = ({ extensions }: Pick<RequestsDocument, 'extensions'>): readonly BlobRef[] =>
  extensions.map(({ signed }) => signed.file);

const ofAssignments = followStream<RequestsDocument, AssignmentEvent>({
  view: requestsView,
  category: 'assignment',
  filesOf: signatures,
  on: {
    ...asking('assignment'),
    AssignmentCancelled: changing(() => ({ pending: null })),
    ResultAccepted: changing(() => ({ pending: null })),
  },
});

const ofOccurrences = followStream<RequestsDocument, OccurrenceEvent>({
  view: requestsView,
  category: 'occurrence',
  filesOf: signatures,
  aboutOf: ({ agency }, merged) => withAgencies(merged, [agency]),
  on: {
    ...(asking('occurrence') as object as Steps<RequestsDocument, OccurrenceEvent>),
    ReportAccepted: changing(() => ({ pending: null })),
  },
});

/** Requests of agencies, one document per assignment and per occurrence that has any. */
export const requests: ReadModel<RequestsDocument> = joinStreams(requestsView, {
  assignment: ofAssignments,
  occurrence: ofOccurrences,
});

import type { AssignmentAddress, AssignmentEvent, Evidence, ResultSubmitted } from '@chidao/assignments-domain';
import type { BlobRef, RecordedEvent, Signed } from '@chidao/kernel';
import type { Content, Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** One submission, and what was decided on it. Texts are blobs. */
export interface SubmittedResult {
  readonly event: string;
  readonly submittedAt: string;
  readonly by: string;
  readonly outcome: 'done' | 'notNeeded';
  readonly text: BlobRef;
  readonly evidence: readonly Evidence[];
  readonly signed: Signed;
  /** Who handed it in and who signed it: none of them may accept it. */
  readonly makers: readonly string[];
  readonly decideBy: string;
  readonly decision: {
    readonly outcome: 'accepted' | 'sentBack';
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
  } | null;
}

/** What an agency did on an assignment: notes of progress and results. */
export interface ResultsDocument extends Kept {
  readonly assignment: string;
  readonly agency: string;
  readonly role: 'lead' | 'coordinating';
  readonly progress: readonly { readonly at: string; readonly note: BlobRef; readonly percent: number | null }[];
  readonly submissions: readonly SubmittedResult[];
  /** Why it was taken back, in the words of who gave it. */
  readonly cancellation: { readonly at: string; readonly by: string; readonly reason: string | null } | null;
}

export const resultsView: View<ResultsDocument> = {
  name: 'results',
  fields: { ...keptFields, agency: 'text' },
};

const submissionOf = ({ id, occurredAt, actor, data }: RecordedEvent<ResultSubmitted>): SubmittedResult => ({
  ...{ event: id, submittedAt: occurredAt, by: actor.id, outcome: data.outcome, text: data.text },
  ...{ evidence: data.evidence, signed: data.signed, makers: data.makers, decideBy: data.decideBy, decision: null },
});

type Decision = NonNullable<SubmittedResult['decision']>;

const decided = ({ submissions }: ResultsDocument, event: string, decision: Decision) => ({
  submissions: submissions.map((submission) => (submission.event === event ? { ...submission, decision } : submission)),
});

/** Begins with the first thing done, or with its being taken back: most assignments have nothing to show for a while. */
const begun = (
  document: ResultsDocument | null,
  { data: { assignment, agency, role } }: { readonly data: AssignmentAddress },
): Content<ResultsDocument> =>
  document ?? { assignment, agency, role, drafting: null, progress: [], submissions: [], cancellation: null };

/** One document per assignment on which something was done, apart from its state because fewer may read it. */
export const results: ReadModel<ResultsDocument> = followStream<ResultsDocument, AssignmentEvent>({
  view: resultsView,
  category: 'assignment',
  filesOf: ({ progress, submissions }) => [
    ...progress.map(({ note }) => note),
    ...submissions.flatMap(({ text, signed, evidence }) => [
      text,
      signed.file,
      ...evidence.map((proof) => (proof.kind === 'file' ? proof.file : null)),
    ]),
  ],
  on: {
    ProgressNoted: (document, event) => {
      const { progress, ...known } = begun(document, event);
      const { note, percent } = event.data;
      return { ...known, progress: [...progress, { at: event.occurredAt, note, percent }] };
    },
    ResultSubmitted: (document, event) => {
      const { submissions, ...known } = begun(document, event);
      return { ...known, submissions: [...submissions, submissionOf(event)] };
    },
    AssignmentCancelled: (document, event) => {
      const { occurredAt, actor, data } = event;
      return { ...begun(document, event), cancellation: { at: occurredAt, by: actor.id, reason: data.reason } };
    },
    ResultAccepted: changing((document, { occurredAt, actor, data }) =>
      decided(document, data.decides, { outcome: 'accepted', at: occurredAt, by: actor.id, reason: null }),
    ),
    ResultSentBack: changing((document, { occurredAt, actor, data }) =>
      decided(document, data.decides, { outcome: 'sentBack', at: occurredAt, by: actor.id, reason: data.reason }),
    ),
  },
});

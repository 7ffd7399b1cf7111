import type { BlobRef, Signed } from '@chidao/kernel';
import type { Answer, ReportEvent, SubmittedAnswer } from '@chidao/reporting-domain';
import { textsOf } from './texts.js';
import type { Kept, ReadModel } from '../core/read-model.js';
import { followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A version that was signed and handed in. */
export interface ReportVersion {
  readonly version: number;
  readonly submittedAt: string;
  readonly by: string;
  readonly text: BlobRef | null;
  readonly signed: Signed;
  readonly makers: readonly string[];
  readonly satisfies: readonly SubmittedAnswer[];
  readonly destinations: readonly string[];
}

/** A report with the versions handed in. */
export interface ReportDocument extends Kept {
  readonly report: string;
  readonly agency: string;
  readonly status: 'Drafted' | 'Submitted';
  /** The consolidation that it is, if any. */
  readonly consolidation: string | null;
  readonly versions: readonly ReportVersion[];
}

/** The version that is being written: the agency's alone, also while earlier ones are out. */
export interface ReportDraft extends Kept {
  readonly report: string;
  readonly agency: string;
  readonly text: BlobRef | null;
  readonly answers: readonly Answer[];
  readonly draftedAt: string;
}

export const reportsView: View<ReportDocument> = {
  name: 'reports',
  fields: { ...keptFields, agency: 'text', status: 'text', consolidation: 'text' },
};

export const reportDraftsView: View<ReportDraft> = { name: 'report-drafts', fields: { ...keptFields, agency: 'text' } };

type Submitted = Extract<ReportEvent, { type: 'ReportSubmitted' }>['data'];

const versionOf = (data: Submitted, submittedAt: string, by: string): ReportVersion => ({
  ...{ version: data.version, text: data.text, signed: data.signed, makers: data.makers },
  ...{ satisfies: data.satisfies, destinations: data.destinations, submittedAt, by },
});

/** One document per report. */
export const reports: ReadModel<ReportDocument> = followStream<ReportDocument, ReportEvent>({
  view: reportsView,
  category: 'report',
  filesOf: ({ versions }) =>
    versions.flatMap(({ text, signed, satisfies }) => [
      text,
      signed.file,
      ...satisfies.flatMap(({ indicators }) => textsOf(indicators)),
    ]),
  on: {
    ReportDrafted: (document, { data: { report, agency } }) =>
      document ?? { report, agency, status: 'Drafted', drafting: agency, consolidation: null, versions: [] },
    ReportSubmitted: (document, { data, occurredAt, actor }) => ({
      report: data.report,
      agency: data.agency,
      status: 'Submitted',
      drafting: null,
      consolidation: data.consolidation,
      versions: [...(document?.versions ?? []), versionOf(data, occurredAt, actor.id)],
    }),
  },
});

/** The draft of a report, gone once it is handed in. */
export const reportDrafts: ReadModel<ReportDraft> = followStream<ReportDraft, ReportEvent>({
  view: reportDraftsView,
  category: 'report',
  filesOf: ({ text, answers }) => [text, ...answers.flatMap(({ indicators }) => textsOf(indicators))],
  on: {
    ReportDrafted: (_, { data: { report, agency, text, answers }, occurredAt }) => ({
      ...{ report, agency, text, answers },
      draftedAt: occurredAt,
      drafting: agency,
    }),
    ReportSubmitted: () => null,
  },
});

import type { BlobRef, Signed } from '@chidao/kernel';
import type { ConsolidationEvent, Contributor, Indicators } from '@chidao/reporting-domain';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** The table of a consolidation: the focal agency's alone until it is sent. */
export interface ConsolidationTableDocument extends Kept {
  readonly consolidation: string;
  /** The focal agency. */
  readonly agency: string;
  /** The table; null before the first draft. */
  readonly document: BlobRef | null;
  readonly text: BlobRef | null;
  readonly inputs: readonly (Contributor & { readonly late: boolean })[];
  readonly totals: Indicators;
  readonly draft: { readonly event: string; readonly at: string; readonly by: string } | null;
  readonly approval: { readonly event: string; readonly at: string; readonly by: string } | null;
  readonly sent: { readonly at: string; readonly signed: Signed; readonly makers: readonly string[] } | null;
}

export const consolidationTablesView: View<ConsolidationTableDocument> = {
  name: 'consolidation-tables',
  fields: { ...keptFields, agency: 'text' },
};

const begun = (consolidation: string, agency: string) => ({
  ...{ consolidation, agency, drafting: agency, document: null, text: null },
  ...{ inputs: [], totals: {}, draft: null, approval: null, sent: null },
});

/** One document per consolidation that was closed, apart from the collecting. */
export const consolidationTables: ReadModel<ConsolidationTableDocument> = followStream<
  ConsolidationTableDocument,
  ConsolidationEvent
>({
  view: consolidationTablesView,
  category: 'consolidation',
  filesOf: ({ document, text, sent }) => [document, text, sent?.signed.file ?? null],
  on: {
    ConsolidationClosed: (_, { data }) => begun(data.consolidation, data.focalAgency),
    ConsolidationDrafted: changing((_, { id, occurredAt, actor, data }) => ({
      ...{ document: data.document, text: data.text, inputs: data.inputs, totals: data.totals },
      draft: { event: id, at: occurredAt, by: actor.id },
      approval: null,
    })),
    ConsolidationApproved: changing((_, { id, occurredAt, actor }) => ({
      approval: { event: id, at: occurredAt, by: actor.id },
    })),
    ConsolidationSent: changing((_, { occurredAt, data }) => ({
      drafting: null,
      sent: { at: occurredAt, signed: data.signed, makers: data.makers },
    })),
  },
});

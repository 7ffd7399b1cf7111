import type { ObligationContent, ObligationEvent, ObligationProposed, RejectionCause } from '@chidao/directives-domain';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** How an obligation was read out of the text, and what a person made of it: history of a draft, for ever its keeper's. */
export interface ProposalDocument extends Kept {
  readonly directive: string;
  /** Why it was proposed; `rule` is null where an officer wrote it. */
  readonly proposal: Pick<ObligationProposed['data'], 'rule' | 'confidence' | 'noticed'>;
  readonly content: ObligationContent;
  /** Fields that a person changed against the proposal. */
  readonly changed: readonly (keyof ObligationContent)[];
  readonly rejection: { readonly cause: RejectionCause; readonly reason: string | null } | null;
}

export const proposalsView: View<ProposalDocument> = {
  name: 'proposals',
  fields: { ...keptFields, directive: 'text' },
};

/** One document per obligation, apart from what was confirmed. */
export const proposals: ReadModel<ProposalDocument> = followStream<ProposalDocument, ObligationEvent>({
  view: proposalsView,
  category: 'obligation',
  on: {
    ObligationProposed: (_, { data: { directive, keeper, content, rule, confidence, noticed } }) => ({
      ...{ directive, content, drafting: keeper, changed: [], rejection: null },
      proposal: { rule, confidence, noticed },
    }),
    ObligationConfirmed: changing((_, { data }) => ({ changed: data.changed })),
    ObligationRejected: changing((_, { data: { cause, reason } }) => ({ rejection: { cause, reason } })),
  },
});

import type { Command, CommandRule, Signed } from '@chidao/kernel';
import { holdsRole, refuse } from '@chidao/kernel';
import type { SigningFacts } from '@chidao/timeliness';
import { signedByHead } from '@chidao/timeliness';
import type { ConsolidationEvent, ConsolidationSent } from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { locationOf } from './consolidation.state.js';

/** The clerk of the focal agency sends the signed consolidation upward; who approved it signed it, unless another is named. */
export type SendConsolidation = Command<
  'SendConsolidation',
  { readonly signed: Signed | null },
  Pick<SigningFacts, 'signerPost'>
>;

type Approved = Extract<ConsolidationState, { status: 'Approved' | 'Sent' }>;

const sent = ({ draft, approval, opening, ...state }: Approved, signed: Signed, sender: string) =>
  ({
    ...locationOf(state),
    destination: opening?.destination ?? null,
    upstream: opening?.upstream ?? null,
    approval: approval.event,
    document: draft.document,
    text: draft.text,
    signed,
    makers: [...new Set([draft.drafter, approval.approver, signed.signer ?? sender, sender])].sort(),
  }) satisfies ConsolidationSent['data'];

export const sendConsolidation: CommandRule<SendConsolidation, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }, state) => holdsRole(context, 'clerk', state.status === 'None' ? null : state.focalAgency),
  decide: ({ input, facts, context }, state): readonly ConsolidationSent[] => {
    if (state.status !== 'Approved') return refuse('CONSOLIDATION_NOT_APPROVED');
    const { signerPost } = facts;
    const signed = signedByHead(
      input.signed,
      { head: state.approval.approver, signerPost },
      'SIGNED_DOCUMENT_REQUIRED',
    );
    return [{ type: 'ConsolidationSent', data: sent(state, signed, context.actor.id) }];
  },
};

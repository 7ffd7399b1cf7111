import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuse } from '@chidao/kernel';
import type { ConsolidationEvent, ConsolidationSent } from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { locationOf } from './consolidation.state.js';

/** The clerk of the focal agency sends the signed consolidation upward. */
export type SendConsolidation = Command<
  'SendConsolidation',
  { /** SHA-256 of the signed file. */ readonly signedFile: string | null }
>;

const sent = (
  { draft, approval, opening, ...state }: Extract<ConsolidationState, { status: 'Approved' | 'Sent' }>,
  signedFile: string,
  sender: string,
): ConsolidationSent['data'] => {
  return {
    ...locationOf(state),
    destination: opening?.destination ?? null,
    upstream: opening?.upstream ?? null,
    approval: approval.event,
    document: draft.document,
    text: draft.text,
    signedFile,
    totals: draft.totals,
    makers: [...new Set([draft.drafter, approval.approver, sender])].sort(),
  };
};

export const sendConsolidation: CommandRule<SendConsolidation, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }, state) => holdsRole(context, 'clerk', state.status === 'None' ? null : state.focalAgency),
  decide: ({ input, context }, state): readonly ConsolidationSent[] => {
    if (state.status !== 'Approved') return refuse('CONSOLIDATION_NOT_APPROVED');
    if (input.signedFile === null) return refuse('SIGNED_DOCUMENT_REQUIRED');
    return [{ type: 'ConsolidationSent', data: sent(state, input.signedFile, context.actor.id) }];
  },
};

import type { BlobRef, Command, CommandRule } from '@chidao/kernel';
import { headsAgency, refuse, refuseIf } from '@chidao/kernel';
import type { ConsolidationApproved, ConsolidationEvent } from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { locationOf } from './consolidation.state.js';

/** The head of the focal agency approves exactly this draft. */
export type ApproveConsolidation = Command<'ApproveConsolidation', { readonly document: BlobRef }>;

export const approveConsolidation: CommandRule<ApproveConsolidation, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }, state) => headsAgency(context, state.status === 'None' ? null : state.focalAgency),
  decide: ({ input, context }, state): readonly ConsolidationApproved[] => {
    if (state.status !== 'Drafted') return refuse('CONSOLIDATION_NOT_DRAFTED');
    const { draft } = state;
    refuseIf(draft.document !== input.document, 'INPUT_INVALID', { field: 'document' });
    refuseIf(draft.drafter === context.actor.id, 'CHECKER_IS_MAKER');
    const data = { ...locationOf(state), draft: draft.event, document: draft.document };
    return [{ type: 'ConsolidationApproved', data }];
  },
};

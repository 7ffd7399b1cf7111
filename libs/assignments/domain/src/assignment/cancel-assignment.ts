import type { Command } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import { assignerOf } from '../source/source.js';
import type { AssignmentCancelled, CancelCause } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';

/** Ended by the assigner's side; a person gives the reason. */
export type CancelAssignment = Command<
  'CancelAssignment',
  { readonly cause: CancelCause; readonly reason: string | null }
>;

export const cancelAssignment: AssignmentRule<CancelAssignment> = {
  who: ({ context }, state) =>
    byPolicy(context) ?? (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input, context }, state): readonly AssignmentCancelled[] => {
    const open = openOrRefuse(state);
    refuseIf(context.actor.kind === 'person' && !input.reason?.trim(), 'REASON_REQUIRED');
    return [{ type: 'AssignmentCancelled', data: { ...addressOf(open), ...input } }];
  },
};

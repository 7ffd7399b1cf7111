import type { Command } from '@chidao/kernel';
import { byPolicy, refuseIf } from '@chidao/kernel';
import type { AssignmentCancelled, CancelCause } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import { giver } from './who.js';

/** Ended by who gave the work; a person gives the reason. */
export type CancelAssignment = Command<
  'CancelAssignment',
  { readonly cause: CancelCause; readonly reason: string | null },
  { /** The assignment that this one is said to repeat is known, and another. */ readonly isDuplicate: boolean }
>;

export const cancelAssignment: AssignmentRule<CancelAssignment> = {
  who: (command, state) => byPolicy(command.context) ?? giver(command, state),
  decide: ({ input, facts, context }, state): readonly AssignmentCancelled[] => {
    const open = openOrRefuse(state);
    refuseIf(context.actor.kind === 'person' && !input.reason?.trim(), 'REASON_REQUIRED');
    refuseIf(input.cause.kind === 'duplicateOf' && !facts.isDuplicate, 'INPUT_INVALID', { field: 'cause' });
    return [{ type: 'AssignmentCancelled', data: { ...addressOf(open), ...input } }];
  },
};

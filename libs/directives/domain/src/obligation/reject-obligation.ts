import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { ObligationRejected, RejectionCause } from './obligation.events.js';
import type { AuthorityFacts, ObligationRule } from './obligation.rule.js';
import { idsOf, officerOrAssigner } from './obligation.rule.js';

/** A person says why the words oblige nobody; `other` needs words. */
export type RejectObligation = Command<
  'RejectObligation',
  { readonly cause: RejectionCause; readonly reason: string | null },
  AuthorityFacts
>;

export const rejectObligation: ObligationRule<RejectObligation> = {
  who: ({ context, facts }, state) =>
    context.actor.kind === 'person' ? officerOrAssigner(context, facts, state) : refuse('HUMAN_REQUIRED'),
  decide: ({ input }, state): readonly ObligationRejected[] => {
    refuseIf(state.status !== 'Proposed', 'OBLIGATION_NOT_PROPOSED');
    refuseIf(input.cause === 'other' && !input.reason?.trim(), 'REASON_REQUIRED');
    return [{ type: 'ObligationRejected', data: { ...idsOf(state), ...input } }];
  },
};

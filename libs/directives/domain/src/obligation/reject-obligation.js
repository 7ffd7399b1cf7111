import { refuse, refuseIf } from '@chidao/kernel';
import { idsOf, officerOrAssigner } from './obligation.rule.js';
export const rejectObligation = {
    who: ({ context, facts }, state) => context.actor.kind === 'person' ? officerOrAssigner(context, facts, state) : refuse('HUMAN_REQUIRED'),
    decide: ({ input }, state) => {
        refuseIf(state.status !== 'Proposed', 'OBLIGATION_NOT_PROPOSED');
        refuseIf(input.reason === 'other' && !input.note?.trim(), 'REASON_REQUIRED');
        return [{ type: 'ObligationRejected', data: { ...idsOf(state), ...input } }];
    },
};

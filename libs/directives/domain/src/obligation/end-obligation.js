import { byPolicy, isAssigner, refuse, refuseIf } from '@chidao/kernel';
import { idsOf, isStanding } from './obligation.rule.js';
import { assignmentsOf } from './obligation.state.js';
export const noteAssignmentClosure = {
    who: ({ context }) => byPolicy(context),
    decide: ({ input }, state) => {
        refuseIf(state.status === 'None', 'NOT_FOUND');
        if (state.status === 'Ended' || state.closed.includes(input.assignment))
            return [];
        return [{ type: 'AssignmentClosureNoted', data: { ...idsOf(state), ...input } }];
    },
};
export const endObligation = {
    who: ({ context, facts }, { keeper }) => byPolicy(context) ?? isAssigner(context, { issuer: keeper, signer: facts.signer }),
    decide: ({ input }, state) => {
        if (state.status === 'Ended')
            return refuse('OBLIGATION_ENDED');
        refuseIf(!isStanding(state), 'OBLIGATION_NOT_CONFIRMED');
        const closesByItself = state.content?.kind === 'once' || state.content?.kind === 'conditional';
        const open = assignmentsOf(state) - state.closed.length;
        refuseIf((closesByItself || input.reason === 'all_assignments_closed') && open > 0, 'OPEN_ASSIGNMENTS_REMAIN', {
            open,
        });
        return [{ type: 'ObligationEnded', data: { ...idsOf(state), reason: input.reason } }];
    },
};

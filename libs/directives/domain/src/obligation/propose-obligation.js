import { byPolicy, byProgram, holdsRole, refuse, refuseIf } from '@chidao/kernel';
export const proposeObligation = {
    who: ({ context, facts }) => byProgram(context) ?? byPolicy(context) ?? holdsRole(context, 'officer', facts.keeper),
    decide: ({ input, facts }, state) => {
        const { keeper, issuer } = facts;
        if (keeper === null)
            return refuse('NOT_FOUND');
        if (state.status !== 'None')
            return [];
        refuseIf(input.anchors.length === 0, 'TEXT_ANCHOR_REQUIRED');
        refuseIf(!facts.anchorsHold, 'ANCHOR_NOT_IN_TEXT');
        return [{ type: 'ObligationProposed', data: { ...input, issuer, keeper } }];
    },
};

import { byProgram, byPolicy, holdsRole, refuse, refuseIf } from '@chidao/kernel';
export const defineAlias = {
    who: ({ context }, state) => byProgram(context) ??
        byPolicy(context) ??
        holdsRole(context, 'officer', state.status === 'None' ? null : (state.issuer ?? null)),
    decide: ({ input, facts }, state) => {
        if (state.status === 'None')
            return refuse('NOT_FOUND');
        refuseIf(!facts.anchorHolds, 'ANCHOR_NOT_IN_TEXT');
        refuseIf(state.aliases.some(({ name }) => name === input.name), 'ALIAS_ALREADY_DEFINED', { name: input.name });
        return [{ type: 'AliasDefined', data: { directive: state.directive, ...input } }];
    },
};

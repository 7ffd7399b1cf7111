import { byPolicy, holdsRole, refuseIf } from '@chidao/kernel';
import { idsOf } from './obligation.rule.js';
const isSame = (a, b) => a.kind === 'directive' ? b.kind === 'directive' && a.id === b.id : b.kind === 'citation' && a.number === b.number;
export const addObligationSource = {
    who: ({ context }, { keeper }) => byPolicy(context) ?? holdsRole(context, 'officer', keeper),
    decide: ({ input }, state) => {
        refuseIf(state.status === 'None', 'NOT_FOUND');
        const linked = state.sources.some((source) => isSame(source, input.source));
        const own = input.source.kind === 'directive' && input.source.id === state.directive;
        refuseIf(linked || own, 'SOURCE_ALREADY_LINKED');
        return [{ type: 'ObligationSourceAdded', data: { ...idsOf(state), ...input } }];
    },
};

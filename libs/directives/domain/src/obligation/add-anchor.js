import { holdsRole, refuseIf } from '@chidao/kernel';
import { idsOf } from './obligation.rule.js';
export const addAnchor = {
    who: ({ context }, { keeper }) => holdsRole(context, 'officer', keeper),
    decide: ({ input, facts }, state) => {
        refuseIf(state.status === 'None', 'NOT_FOUND');
        refuseIf(!facts.anchorHolds, 'ANCHOR_NOT_IN_TEXT');
        return [{ type: 'AnchorAdded', data: { ...idsOf(state), anchor: input.anchor } }];
    },
};

import type { Command } from '@chidao/kernel';
import { holdsRole, refuseIf } from '@chidao/kernel';
import type { PartAnchor } from '../text/anchor.js';
import type { AnchorAdded } from './obligation.events.js';
import type { ObligationRule } from './obligation.rule.js';
import { idsOf } from './obligation.rule.js';

/** An officer points at a further place where the same is said. */
export type AddAnchor = Command<'AddAnchor', { readonly anchor: PartAnchor }, { readonly anchorHolds: boolean }>;

export const addAnchor: ObligationRule<AddAnchor> = {
  who: ({ context }, { keeper }) => holdsRole(context, 'officer', keeper),
  decide: ({ input, facts }, state): readonly AnchorAdded[] => {
    refuseIf(state.status === 'None', 'NOT_FOUND');
    refuseIf(!facts.anchorHolds, 'ANCHOR_NOT_IN_TEXT');
    return [{ type: 'AnchorAdded', data: { ...idsOf(state), anchor: input.anchor } }];
  },
};

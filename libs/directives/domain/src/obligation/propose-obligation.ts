import type { Command } from '@chidao/kernel';
import { byPolicy, byProgram, holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { ObligationProposed } from './obligation.events.js';
import type { ObligationRule } from './obligation.rule.js';

/** A program or an officer reads a duty out of the text; a program may never confirm. */
export type ProposeObligation = Command<
  'ProposeObligation',
  Omit<ObligationProposed['data'], 'issuer' | 'keeper'>,
  {
    /** Issuer of the directive, or its registrar where the issuer is outside; null for an unknown directive. */
    readonly keeper: string | null;
    readonly issuer: string | null;
    /** Whether every anchor's words stand there in the present text. */
    readonly anchorsHold: boolean;
  }
>;

export const proposeObligation: ObligationRule<ProposeObligation> = {
  who: ({ context, facts }) => byProgram(context) ?? byPolicy(context) ?? holdsRole(context, 'officer', facts.keeper),
  decide: ({ input, facts }, state): readonly ObligationProposed[] => {
    const { keeper, issuer } = facts;
    if (keeper === null) return refuse('NOT_FOUND');
    if (state.status !== 'None') return [];
    refuseIf(input.anchors.length === 0, 'TEXT_ANCHOR_REQUIRED');
    refuseIf(!facts.anchorsHold, 'ANCHOR_NOT_IN_TEXT');
    return [{ type: 'ObligationProposed', data: { ...input, issuer, keeper } }];
  },
};

import type { Capacity, Command, CommandContext, CommandRule } from '@chidao/kernel';
import { delegated, headsAgency, refuse, refuseIf } from '@chidao/kernel';
import type { RuleSetEvent, RuleSetSigned } from './rule-set.events.js';
import type { RuleSetState } from './rule-set.state.js';
import { versionOf } from './rule-set.state.js';

export type SignRuleSet = Command<
  'SignRuleSet',
  { readonly version: string; readonly legalBasis: string; readonly effectiveOn: string }
>;

/** The head of the province, or who holds the head's written delegation for it. */
const competentLeader = (context: CommandContext, agency: string | null): Capacity | null => {
  const head = headsAgency(context, agency);
  return head?.by === 'head' ? head : delegated(context, 'signRuleSets', agency);
};

export const signRuleSet: CommandRule<SignRuleSet, RuleSetState, RuleSetEvent> = {
  who: ({ context }, state) => competentLeader(context, state.agency),
  decide: ({ input, context }, state): readonly RuleSetSigned[] => {
    const draft = versionOf(state, input.version);
    if (!draft || state.agency === null) return refuse('NOT_FOUND', { version: input.version });
    refuseIf(input.legalBasis.trim() === '', 'LEGAL_BASIS_REQUIRED');
    refuseIf(draft.maker === context.actor.id, 'CHECKER_IS_MAKER');
    if (draft.active) return [];
    return [{ type: 'RuleSetSigned', data: { agency: state.agency, signer: context.actor.id, ...input } }];
  },
};

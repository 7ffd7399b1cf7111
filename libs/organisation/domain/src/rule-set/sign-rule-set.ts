import type { Capacity, Command, CommandContext, CommandRule } from '@chidao/kernel';
import { headsAgency, refuse, refuseIf } from '@chidao/kernel';
import type { RuleSetEvent, RuleSetSigned } from './rule-set.events.js';
import type { RuleSetState } from './rule-set.state.js';
import { versionOf } from './rule-set.state.js';

/** Scope of the delegation by which somebody other than the head signs rule sets. */
export const SIGN_RULE_SETS = 'signRuleSets';

export type SignRuleSet = Command<
  'SignRuleSet',
  { readonly version: string; readonly legalBasis: string; readonly effectiveOn: string }
>;

/** The head of the province, or who holds the head's written delegation for it. */
const competentLeader = (context: CommandContext, agency: string | null): Capacity | null => {
  const head = headsAgency(context, agency);
  if (head?.by === 'head') return head;
  const { standing } = context;
  const held = standing?.delegations.find((one) => one.agency === agency && one.scope === SIGN_RULE_SETS);
  return standing && held ? { agency: standing.agency, by: 'delegation', delegation: held.id } : null;
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

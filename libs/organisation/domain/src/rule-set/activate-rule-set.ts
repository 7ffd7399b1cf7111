import { civilDateOf } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { RuleSetActivated, RuleSetEvent } from './rule-set.events.js';
import type { RuleSetState } from './rule-set.state.js';
import { versionOf } from './rule-set.state.js';

/** Puts a signed version in force; it follows the one before it on its first day. */
export type ActivateRuleSet = Command<'ActivateRuleSet', { readonly version: string }>;

const lastBeginning = ({ versions }: RuleSetState): string | null =>
  Object.values(versions)
    .flatMap(({ active, signed }) => (active && signed ? [signed.effectiveOn] : []))
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);

export const activateRuleSet: CommandRule<ActivateRuleSet, RuleSetState, RuleSetEvent> = {
  who: ({ context }, state) => holdsRole(context, 'ruleOwner', state.agency),
  decide: ({ input, context }, state): readonly RuleSetActivated[] => {
    const version = versionOf(state, input.version);
    if (!version || state.agency === null) return refuse('NOT_FOUND', { version: input.version });
    if (!version.signed) return refuse('RULE_SET_NOT_SIGNED', { version: input.version });
    if (version.active) return [];
    const { legalBasis, effectiveOn } = version.signed;
    refuseIf(effectiveOn < civilDateOf(context.at), 'RULE_SET_RETROACTIVE', { effectiveOn });
    const last = lastBeginning(state);
    refuseIf(last !== null && effectiveOn <= last, 'RULE_SET_OVERLAPS', { effectiveOn: last });
    const data = { agency: state.agency, version: input.version, legalBasis, effectiveOn, rules: version.rules };
    return [{ type: 'RuleSetActivated', data }];
  },
};

import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuseIf } from '@chidao/kernel';
import { faultsOfRuleSet } from '@chidao/timeliness';
import type { RuleSetDrafted, RuleSetEvent } from './rule-set.events.js';
import type { RuleSetState } from './rule-set.state.js';
import { versionOf } from './rule-set.state.js';

/** Enters rules under a version; until it is signed it can be drafted again. */
export type DraftRuleSet = Command<'DraftRuleSet', RuleSetDrafted['data']>;

export const draftRuleSet: CommandRule<DraftRuleSet, RuleSetState, RuleSetEvent> = {
  who: ({ context, input }) => holdsRole(context, 'ruleOwner', input.agency),
  decide: ({ input }, state): readonly RuleSetDrafted[] => {
    const faults = faultsOfRuleSet(input.rules);
    refuseIf(input.version.trim() === '', 'INPUT_INVALID', { fields: ['version'] });
    refuseIf(state.agency !== null && state.agency !== input.agency, 'INPUT_INVALID', { fields: ['agency'] });
    refuseIf(faults.length > 0, 'INPUT_INVALID', { fields: faults.map((path) => `rules.${path}`) });
    const signed = versionOf(state, input.version)?.signed ?? null;
    refuseIf(signed !== null, 'INPUT_INVALID', { fields: ['version'] });
    return [{ type: 'RuleSetDrafted', data: input }];
  },
};

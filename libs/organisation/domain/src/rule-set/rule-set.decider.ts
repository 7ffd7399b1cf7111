import type { Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { ActivateRuleSet } from './activate-rule-set.js';
import { activateRuleSet } from './activate-rule-set.js';
import type { DraftRuleSet } from './draft-rule-set.js';
import { draftRuleSet } from './draft-rule-set.js';
import type { RuleSetEvent } from './rule-set.events.js';
import type { RuleSetState } from './rule-set.state.js';
import { evolve, initialState } from './rule-set.state.js';
import type { SignRuleSet } from './sign-rule-set.js';
import { signRuleSet } from './sign-rule-set.js';

export type RuleSetCommand = DraftRuleSet | SignRuleSet | ActivateRuleSet;

const commands = {
  DraftRuleSet: draftRuleSet,
  SignRuleSet: signRuleSet,
  ActivateRuleSet: activateRuleSet,
} satisfies Decider<RuleSetCommand, RuleSetState, RuleSetEvent>['commands'];

/** The rule sets of a province, one stream (lifecycle §17). */
export const ruleSetDecider: Decider<RuleSetCommand, RuleSetState, RuleSetEvent> = {
  category: 'ruleset',
  initialState,
  commands,
  evolve,
  about: (_, { data }) => about({ agencies: [data.agency] }),
};

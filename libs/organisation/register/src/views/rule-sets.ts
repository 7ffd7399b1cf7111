import type { DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import { ruleSetActivatedV1 } from '@chidao/organisation-contracts';
import type { Projection, View } from '@chidao/read-models';
import type { RuleSet } from '@chidao/timeliness';
import { followStreams } from './following.js';

/** A rule set in force from a civil day on, until the next one begins. */
export interface RuleSetInForce {
  readonly version: string;
  readonly effectiveOn: string;
  readonly legalBasis: string;
  readonly rules: RuleSet;
}

/** The rule sets of a province, in the order in which they begin. */
export interface RuleSetsDocument {
  readonly sets: readonly RuleSetInForce[];
}

export const ruleSetsView: View<RuleSetsDocument> = { name: 'register-rule-sets', fields: {} };

/** The rules were checked when it was drafted (`faultsOfRuleSet`), so that its contract need not repeat every rule. */
const setOf = ({ version, effectiveOn, legalBasis, rules }: DataOf<typeof ruleSetActivatedV1>): RuleSetInForce => ({
  version,
  effectiveOn,
  legalBasis,
  rules: rules as unknown as RuleSet,
});

/** Rule sets in force, from public messages. */
export const ruleSets: Projection<PublicMessage, RuleSetsDocument> = followStreams(ruleSetsView, [
  {
    type: ruleSetActivatedV1.type,
    fold: (document, { data }) => ({
      sets: [...(document?.sets ?? []), setOf(data as DataOf<typeof ruleSetActivatedV1>)],
    }),
  },
]);

/** The set that applies on that day: the last one begun. */
export const ruleSetOn = (sets: readonly RuleSetInForce[], on: string): RuleSetInForce | null =>
  sets.findLast(({ effectiveOn }) => effectiveOn <= on) ?? null;

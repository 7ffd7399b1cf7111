import type { ResolvedDeadline } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, isAssigner, refuse, refuseIf } from '@chidao/kernel';
import type { GroupFacts } from './assignment-groups.js';
import { agenciesOf, groupsFor, inParts, shareKeys } from './assignment-groups.js';
import type {
  AssignmentGroup,
  DeadlineResolved,
  ObligationAssigned,
  ObligationSource,
  ResolvedActors,
} from './obligation.events.js';
import type { AuthorityFacts, ObligationRule } from './obligation.rule.js';
import { idsOf } from './obligation.rule.js';
import type { ObligationState } from './obligation.state.js';
import { roundKey } from './obligation.state.js';

/** Gives the obligation to the agencies that its actors meant on the day; what they hold already is not given again. */
export type AssignObligation = Command<
  'AssignObligation',
  { readonly round: number; readonly period: string | null },
  AuthorityFacts &
    GroupFacts & {
      readonly directiveInForce: boolean;
      readonly deadline: ResolvedDeadline | null;
      readonly sources: readonly ObligationSource[];
      /** Whoever the duties name. */
      readonly dutyActors: readonly ResolvedActors[];
      /** Keys of duties named as upstream by other obligations of the directive. */
      readonly upstreamKeys: readonly string[];
    }
>;

/** The same words were understood in the same way wherever they stand. */
const onceEach = (actors: readonly ResolvedActors[]): readonly ResolvedActors[] => [
  ...new Map(actors.map((each) => [each.expression, each])).values(),
];

/** A later round that reaches nobody new, nobody whose work ended undone, and no new party to a duty says nothing. */
const reachesFurther = ({ facts }: AssignObligation, { resolved, upstreamKeys }: ObligationState): boolean => {
  const known = new Map(resolved.map(({ expression, agencies }) => [expression, agencies]));
  return (
    facts.upstreamKeys.some((key) => !upstreamKeys.includes(key)) ||
    facts.dutyActors.some(({ expression, agencies }) => agencies.some((id) => !known.get(expression)?.includes(id)))
  );
};

/** Groups in which somebody is given something; whoever holds it already stands in them as before. */
const newGroups = ({ input, facts }: AssignObligation, { made }: ObligationState): readonly AssignmentGroup[] => {
  const given = new Set(made);
  return groupsFor(facts, input.period).filter((group) =>
    shareKeys(group, input.period).some((share) => !given.has(share)),
  );
};

const refuseUnready = ({ facts }: AssignObligation, state: ObligationState): void => {
  refuseIf(state.status === 'Dormant', 'OBLIGATION_DORMANT');
  refuseIf(state.status === 'Ended', 'OBLIGATION_ENDED');
  refuseIf(!['Confirmed', 'Assigned', 'Active'].includes(state.status), 'OBLIGATION_NOT_CONFIRMED');
  refuseIf(!facts.directiveInForce, 'DIRECTIVE_NOT_IN_FORCE');
  refuseIf(state.content?.leads.length === 0, 'LEAD_MISSING');
  refuseIf(agenciesOf(facts.leads).length === 0, 'LEAD_MISSING', {
    unresolved: facts.leads.filter(({ unresolved }) => unresolved).map(({ expression }) => expression),
  });
};

export const assignObligation: ObligationRule<AssignObligation> = {
  who: ({ context, facts }, { keeper }) => byPolicy(context) ?? isAssigner(context, keeper, facts.signer),
  decide: (command, state): readonly (DeadlineResolved | ObligationAssigned)[] => {
    const { input, facts } = command;
    if (state.rounds.includes(roundKey(input.round, input.period))) return [];
    refuseUnready(command, state);
    const groups = newGroups(command, state);
    if (groups.length === 0 && !reachesFurther(command, state)) return [];
    const deadline = facts.deadline ?? state.deadline ?? refuse('PHRASE_NOT_UNDERSTOOD');
    const { content } = state;
    if (content === null) return refuse('OBLIGATION_NOT_CONFIRMED');
    const ids = idsOf(state);
    const setBy = state.issuer;
    const resolution: DeadlineResolved = { type: 'DeadlineResolved', data: { ...ids, deadline, setBy } };
    const { item, kind, noNamedLead, ifNeeded, duties } = content;
    const { sources, upstreamKeys } = facts;
    const resolved = onceEach([...facts.leads, ...facts.coordinating, ...facts.dutyActors]);
    const reports = { duties, upstreamKeys };
    const shared = {
      ...ids,
      ...{ item, kind, noNamedLead, ifNeeded, deadline, setBy, sources, resolved },
      ...input,
      ...reports,
    };
    const assigned = inParts(groups, shared).map((part): ObligationAssigned => ({
      type: 'ObligationAssigned',
      data: { ...shared, groups: part },
    }));
    return state.deadline === null ? [resolution, ...assigned] : assigned;
  },
};

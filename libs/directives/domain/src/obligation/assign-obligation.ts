import type { ResolvedDeadline } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, isAssigner, refuse, refuseIf } from '@chidao/kernel';
import type {
  AssignmentGroup,
  DeadlineResolved,
  Holder,
  ObligationAssigned,
  ObligationSource,
  ResolvedActors,
} from './obligation.events.js';
import type { AuthorityFacts, ObligationRule } from './obligation.rule.js';
import { idsOf } from './obligation.rule.js';
import type { ObligationState } from './obligation.state.js';
import { roundKey } from './obligation.state.js';

/** Gives the obligation to the agencies that its actors meant on the day. */
export type AssignObligation = Command<
  'AssignObligation',
  { readonly round: number; readonly period: string | null },
  AuthorityFacts & {
    readonly directiveInForce: boolean;
    readonly deadline: ResolvedDeadline | null;
    readonly sources: readonly ObligationSource[];
    readonly leads: readonly ResolvedActors[];
    readonly coordinating: readonly ResolvedActors[];
    /** Whoever the duties name. */
    readonly dutyActors: readonly ResolvedActors[];
    /** Keys of duties named as upstream by other obligations of the directive. */
    readonly upstreamKeys: readonly string[];
    /** Group id by lead agency: UUIDv5(obligation, lead). */
    readonly groupIds: Readonly<Record<string, string>>;
    /** By agency: the issuers among the sources that are its ancestors. */
    readonly subordinateTo: Readonly<Record<string, readonly string[]>>;
  }
>;

const GROUPS_PER_EVENT = 50;

const agenciesOf = (actors: readonly ResolvedActors[]): readonly string[] => [
  ...new Set(actors.flatMap(({ agencies }) => agencies)),
];

/** Every lead has a group of its own; the same agency never coordinates with itself. */
const groupsOf = ({ facts }: AssignObligation): readonly AssignmentGroup[] => {
  const holder = (id: string): Holder => ({
    kind: 'agency',
    id,
    attempt: 1,
    subordinateTo: facts.subordinateTo[id] ?? [],
  });
  const coordinating = agenciesOf(facts.coordinating);
  return agenciesOf(facts.leads).map((lead) => ({
    id: facts.groupIds[lead] ?? refuse('INPUT_INVALID', { field: 'groupIds' }),
    lead: holder(lead),
    coordinating: coordinating.filter((id) => id !== lead).map(holder),
  }));
};

const inParts = (groups: readonly AssignmentGroup[]): readonly (readonly AssignmentGroup[])[] => {
  const count = Math.max(1, Math.ceil(groups.length / GROUPS_PER_EVENT));
  return Array.from({ length: count }, (_, part) =>
    groups.slice(part * GROUPS_PER_EVENT, (part + 1) * GROUPS_PER_EVENT),
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
    const deadline = facts.deadline ?? state.deadline ?? refuse('PHRASE_NOT_UNDERSTOOD');
    const { content } = state;
    if (content === null) return refuse('OBLIGATION_NOT_CONFIRMED');
    const ids = idsOf(state);
    const setBy = state.issuer;
    const resolution: DeadlineResolved = { type: 'DeadlineResolved', data: { ...ids, deadline, setBy } };
    const { item, kind, noNamedLead, ifNeeded, duties } = content;
    const { sources, upstreamKeys } = facts;
    const resolved = [...facts.leads, ...facts.coordinating, ...facts.dutyActors];
    const reports = { duties, upstreamKeys };
    const shared = {
      ...ids,
      ...{ item, kind, noNamedLead, ifNeeded, deadline, setBy, sources, resolved },
      ...input,
      ...reports,
    };
    const assigned = inParts(groupsOf(command)).map((groups): ObligationAssigned => ({
      type: 'ObligationAssigned',
      data: { ...shared, groups },
    }));
    return state.deadline === null ? [resolution, ...assigned] : assigned;
  },
};

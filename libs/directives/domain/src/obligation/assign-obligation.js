import { byPolicy, isAssigner, refuse, refuseIf } from '@chidao/kernel';
import { idsOf } from './obligation.rule.js';
import { roundKey } from './obligation.state.js';
const GROUPS_PER_EVENT = 50;
const agenciesOf = (actors) => [
    ...new Set(actors.flatMap(({ agencies }) => agencies)),
];
/** Every lead has a group of its own; the same agency never coordinates with itself. */
const groupsOf = ({ facts }) => {
    const holder = (id) => ({
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
const inParts = (groups) => {
    const count = Math.max(1, Math.ceil(groups.length / GROUPS_PER_EVENT));
    return Array.from({ length: count }, (_, part) => groups.slice(part * GROUPS_PER_EVENT, (part + 1) * GROUPS_PER_EVENT));
};
const refuseUnready = ({ facts }, state) => {
    refuseIf(state.status === 'Dormant', 'OBLIGATION_DORMANT');
    refuseIf(state.status === 'Ended', 'OBLIGATION_ENDED');
    refuseIf(!['Confirmed', 'Assigned', 'Active'].includes(state.status), 'OBLIGATION_NOT_CONFIRMED');
    refuseIf(!facts.directiveInForce, 'DIRECTIVE_NOT_IN_FORCE');
    refuseIf(state.content?.leads.length === 0, 'LEAD_MISSING');
    refuseIf(agenciesOf(facts.leads).length === 0, 'LEAD_MISSING', {
        unresolved: facts.leads.filter(({ unresolved }) => unresolved).map(({ expression }) => expression),
    });
};
export const assignObligation = {
    who: ({ context, facts }, { keeper }) => byPolicy(context) ?? isAssigner(context, { issuer: keeper, signer: facts.signer }),
    decide: (command, state) => {
        const { input, facts } = command;
        if (state.rounds.includes(roundKey(input.round, input.period)))
            return [];
        refuseUnready(command, state);
        const deadline = facts.deadline ?? state.deadline ?? refuse('PHRASE_NOT_UNDERSTOOD');
        const { content } = state;
        if (content === null)
            return refuse('OBLIGATION_NOT_CONFIRMED');
        const ids = idsOf(state);
        const setBy = state.issuer;
        const resolution = { type: 'DeadlineResolved', data: { ...ids, deadline, setBy } };
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
        const assigned = inParts(groupsOf(command)).map((groups) => ({
            type: 'ObligationAssigned',
            data: { ...shared, groups },
        }));
        return state.deadline === null ? [resolution, ...assigned] : assigned;
    },
};

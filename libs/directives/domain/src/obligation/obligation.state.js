import { evolveBy } from '@chidao/kernel';
export const initialObligation = {
    status: 'None',
    obligation: '',
    directive: '',
    issuer: null,
    keeper: '',
    content: null,
    anchors: [],
    sources: [],
    monitors: [],
    supervisors: [],
    deadline: null,
    rounds: [],
    groups: [],
    closed: [],
    evidence: [],
};
/** Name of a round within the obligation. */
export const roundKey = (round, period) => `${round}/${period ?? '-'}`;
/** Assignments that the groups made; lead and coordinating agencies alike. */
export const assignmentsOf = ({ groups }) => groups.reduce((sum, group) => sum + 1 + group.coordinating.length, 0);
const lasting = new Set(['recurring', 'continuous', 'quantified']);
const evolvers = {
    ObligationProposed: (state, { data: { obligation, directive, issuer, keeper, content, anchors } }) => ({
        ...state,
        status: 'Proposed',
        obligation,
        directive,
        issuer,
        keeper,
        content,
        anchors,
    }),
    ObligationConfirmed: (state, { data: { content, anchors } }) => ({
        ...state,
        status: content.kind === 'conditional' ? 'Dormant' : 'Confirmed',
        content,
        anchors,
    }),
    ObligationRejected: (state) => ({ ...state, status: 'Rejected' }),
    AnchorAdded: (state, { data }) => ({ ...state, anchors: [...state.anchors, data.anchor] }),
    ObligationSourceAdded: (state, { data }) => ({ ...state, sources: [...state.sources, data.source] }),
    MonitorAppointed: (state, { data }) => ({ ...state, monitors: [...state.monitors, data.agency] }),
    SupervisorAppointed: (state, { data }) => ({ ...state, supervisors: [...state.supervisors, data.agency] }),
    DeadlineResolved: (state, { data }) => ({ ...state, deadline: data.deadline }),
    ObligationAssigned: (state, { data }) => ({
        ...state,
        status: lasting.has(data.kind) ? 'Active' : 'Assigned',
        rounds: [...new Set([...state.rounds, roundKey(data.round, data.period)])],
        groups: [...state.groups, ...data.groups],
    }),
    PeriodEvidenceRecorded: (state, { data }) => ({
        ...state,
        evidence: [...state.evidence, `${data.assignment}/${data.period}`],
    }),
    AssignmentClosureNoted: (state, { data }) => ({
        ...state,
        closed: [...new Set([...state.closed, data.assignment])],
    }),
    ObligationEnded: (state) => ({ ...state, status: 'Ended' }),
};
export const evolveObligation = evolveBy(evolvers);

import { byPolicy, actsFor, refuse, refuseIf } from '@chidao/kernel';
import { idsOf } from './obligation.rule.js';
export const recordPeriodEvidence = {
    who: ({ context, facts }, state) => {
        const agency = context.standing?.agency ?? null;
        const may = agency !== null && [...state.monitors, ...facts.focalAgencies].includes(agency);
        return byPolicy(context) ?? (may ? actsFor(context, agency) : null);
    },
    decide: ({ input }, state) => {
        if (state.content?.kind !== 'continuous')
            return refuse('OBLIGATION_NOT_CONTINUOUS');
        refuseIf(state.status !== 'Active', 'OBLIGATION_NOT_CONFIRMED');
        refuseIf(state.evidence.includes(`${input.assignment}/${input.period}`), 'PERIOD_ALREADY_RECORDED');
        return [{ type: 'PeriodEvidenceRecorded', data: { ...idsOf(state), ...input } }];
    },
};

import { refuse, refuseIf } from '@chidao/kernel';
import { idsOf, isStanding, officerOrAssigner } from './obligation.rule.js';
const appoint = ({ input, facts }, state) => {
    if (!isStanding(state))
        return refuse(state.status === 'Ended' ? 'OBLIGATION_ENDED' : 'OBLIGATION_NOT_CONFIRMED');
    refuseIf(!facts.agencyKnown, 'ORG_UNIT_NOT_VALID', { agency: input.agency });
    const { monitoredSet, monitoredExpressions } = facts;
    return { ...idsOf(state), agency: input.agency, monitoredSet, monitoredExpressions, over: input.over };
};
const who = ({ context, facts }, state) => officerOrAssigner(context, facts, state);
export const appointMonitor = {
    who,
    decide: (command, state) => {
        refuseIf(state.monitors.includes(command.input.agency), 'MONITOR_ALREADY_APPOINTED');
        return [{ type: 'MonitorAppointed', data: appoint(command, state) }];
    },
};
export const appointSupervisor = {
    who,
    decide: (command, state) => {
        refuseIf(state.supervisors.includes(command.input.agency), 'SUPERVISOR_ALREADY_APPOINTED');
        return [{ type: 'SupervisorAppointed', data: appoint(command, state) }];
    },
};

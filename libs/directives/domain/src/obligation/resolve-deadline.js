import { byPolicy, holdsRole, refuse, refuseIf } from '@chidao/kernel';
import { idsOf, isStanding } from './obligation.rule.js';
export const resolveDeadline = {
    who: ({ context }, { keeper }) => byPolicy(context) ?? holdsRole(context, 'officer', keeper),
    decide: ({ facts }, state) => {
        refuseIf(!isStanding(state), state.status === 'Ended' ? 'OBLIGATION_ENDED' : 'OBLIGATION_NOT_CONFIRMED');
        refuseIf(!facts.issueDateKnown, 'ISSUE_DATE_UNKNOWN');
        const { deadline } = facts;
        if (deadline === null)
            return refuse('PHRASE_NOT_UNDERSTOOD');
        if (JSON.stringify(deadline) === JSON.stringify(state.deadline))
            return [];
        return [{ type: 'DeadlineResolved', data: { ...idsOf(state), deadline, setBy: state.issuer } }];
    },
};

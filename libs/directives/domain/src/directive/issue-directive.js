import { holdsRole, refuse, refuseIf } from '@chidao/kernel';
import { latestCitedDate } from './directive.header.js';
/** A deputy signs KT.; who signs TM. or on his own must head the body, or KT. as well (NĐ 30/2020 Đ.13). */
const capacityFits = ({ input, facts }) => {
    if (input.signer === null)
        return true;
    const { capacities } = input.signing;
    if (capacities.includes('BY_ORDER') || capacities.includes('BY_DELEGATION'))
        return true;
    return facts.signerPost === (capacities.includes('FOR_HEAD') ? 'deputy' : 'head');
};
export const issueDirective = {
    who: ({ context }, state) => holdsRole(context, 'clerk', state.status === 'None' ? null : state.issuer),
    decide: (command, state) => {
        const { ordinal, issueDate, ...signed } = command.input;
        if (state.status === 'None' || state.issuer === null)
            return refuse('NOT_FOUND');
        if (state.status !== 'Draft')
            return refuse('DIRECTIVE_ALREADY_ISSUED');
        if (issueDate === null)
            return refuse('ISSUE_DATE_REQUIRED');
        refuseIf(signed.text !== state.text.hash, 'INPUT_INVALID', { field: 'text' });
        const earliest = latestCitedDate(state.header);
        refuseIf(earliest !== null && issueDate < earliest, 'ISSUE_DATE_BEFORE_CITED_DOCUMENT', { earliest });
        refuseIf(!capacityFits(command), 'SIGNING_CAPACITY_INVALID');
        const number = { ordinal, symbol: state.header.number.symbol };
        const { directive, issuer, header } = state;
        return [
            { type: 'DirectiveIssued', data: { directive, issuer, number, issueDate, subject: header.subject, ...signed } },
        ];
    },
};

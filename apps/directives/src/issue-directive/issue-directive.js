import { derivedId, partsOf, streamOf } from '@chidao/event-store';
/** Injection token of `IssueDirectiveUse`. */
export const ISSUE_DIRECTIVE = 'directives:issue-directive';
/** Stream of a number: issuer, year, symbol or type, ordinal (lifecycle §2.2). Leading zeros do not make another number. */
export const numberStream = (issuer, year, symbol, ordinal) => streamOf('number', derivedId('number', issuer, year, symbol, String(Number(ordinal))));
const numberOf = (state, { ordinal, issueDate }) => {
    if (state.status !== 'Draft' || state.issuer === null || issueDate === null)
        return null;
    const symbol = state.header.number.symbol ?? state.header.documentType;
    return numberStream(state.issuer, issueDate.slice(0, 4), symbol, ordinal);
};
/**
 * Decides, then claims the number, then appends: a refused command claims nothing, and a number claimed before a crash
 * stays that draft's until it is issued or released.
 */
export const issueDirectiveUse = (service, context) => async (request) => {
    const directive = partsOf(request.stream).id;
    const state = await context.directive(directive);
    const signing = state.status === 'None' ? { capacities: [], position: null, name: null } : state.header.signing;
    const command = { ...request, type: 'IssueDirective', input: { ...request.input, signing } };
    const number = numberOf(state, request.input);
    if (number && state.status === 'Draft') {
        await service.send({ ...command, options: { ...request.options, dryRun: true } });
        const input = { issuer: state.issuer, directive };
        await service.send({ stream: number, type: 'ClaimNumber', input, context: request.context });
    }
    return service.send(command);
};

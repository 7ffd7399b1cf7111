import { about, evolveBy, holdsRole, refuse, refuseIf } from '@chidao/kernel';
const claimNumber = {
    who: ({ context, input }) => holdsRole(context, 'clerk', input.issuer),
    decide: ({ input }, state) => {
        if (state.status === 'Free')
            return [{ type: 'NumberClaimed', data: input }];
        refuseIf(state.directive !== input.directive, 'NUMBER_ALREADY_USED');
        return [];
    },
};
const releaseNumber = {
    who: ({ context }, state) => holdsRole(context, 'clerk', state.issuer),
    decide: ({ input, facts }, state) => {
        if (state.status === 'Free')
            return refuse('NUMBER_NOT_CLAIMED');
        refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
        refuseIf(facts.issued, 'DIRECTIVE_ALREADY_ISSUED');
        const { issuer, directive } = state;
        return [{ type: 'NumberReleased', data: { issuer, directive, reason: input.reason } }];
    },
};
/** One number of one issuer and year: its stream id is the natural key, so a second holder is impossible. */
export const numberDecider = {
    category: 'number',
    initialState: { status: 'Free', issuer: null },
    commands: { ClaimNumber: claimNumber, ReleaseNumber: releaseNumber },
    evolve: evolveBy({
        NumberClaimed: (_, { data }) => ({ status: 'Claimed', ...data }),
        NumberReleased: (_, { data }) => ({ status: 'Free', issuer: data.issuer }),
    }),
    about: (_, { data }) => about({ directives: [data.directive], issuers: [data.issuer], agencies: [data.issuer] }),
};

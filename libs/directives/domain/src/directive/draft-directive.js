import { holdsRole, refuseIf } from '@chidao/kernel';
export const draftDirective = {
    who: ({ context, input }) => holdsRole(context, 'officer', input.issuer),
    decide: ({ input }, state) => {
        refuseIf(state.status !== 'None', 'INPUT_INVALID', { field: 'directive' });
        return [{ type: 'DirectiveDrafted', data: input }];
    },
};

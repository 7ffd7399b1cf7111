import { holdsRole, refuse } from '@chidao/kernel';
const issuerOf = (state) => (state.status === 'None' ? null : state.issuer);
export const reviseDirectiveDraft = {
    who: ({ context }, state) => holdsRole(context, 'officer', issuerOf(state)),
    decide: ({ input, facts }, state) => {
        if (state.status !== 'Draft')
            return refuse('DIRECTIVE_NOT_DRAFT');
        const edits = input.text.hash === state.text.hash ? null : facts.edits;
        return [
            {
                type: 'DirectiveDraftRevised',
                data: { directive: state.directive, previousText: state.text.hash, ...input, edits },
            },
        ];
    },
};

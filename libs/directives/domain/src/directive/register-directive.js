import { holdsRole, refuseIf } from '@chidao/kernel';
export const registerDirective = {
    who: ({ context, input }) => holdsRole(context, 'clerk', input.registrar),
    decide: ({ input, facts }, state) => {
        const duplicate = state.status !== 'None' || facts.duplicateOf !== null;
        refuseIf(duplicate, 'DIRECTIVE_DUPLICATE', { directive: facts.duplicateOf ?? input.directive });
        refuseIf(input.issueDate === null && input.referenceDate === null, 'REFERENCE_DATE_REQUIRED');
        refuseIf(input.sourceKind === 'secondary' && input.header.number.ordinal !== null, 'INPUT_INVALID', {
            field: 'header.number.ordinal',
        });
        return [{ type: 'DirectiveRegistered', data: input }];
    },
};

import { streamOf } from '@chidao/event-store';
const assign = (obligation) => ({
    stream: streamOf('obligation', obligation),
    type: 'AssignObligation',
    input: { round: 1, period: null },
});
/** A directive in force, or an obligation confirmed in one: every confirmed obligation is given to its agencies. */
export const assignConfirmedPolicy = (context) => ({
    name: 'assign-confirmed',
    on: ['directive/DirectiveIssued', 'directive/DirectiveRegistered', 'obligation/ObligationConfirmed'],
    harmless: ['DIRECTIVE_NOT_IN_FORCE', 'OBLIGATION_DORMANT'],
    react: async (event) => {
        if (event.type === 'ObligationConfirmed') {
            return [assign(event.data.obligation)];
        }
        const { directive } = event.data;
        const ids = await context.obligationsOf(directive);
        const states = await Promise.all(ids.map(context.obligation));
        return states.filter(({ status }) => status === 'Confirmed').map(({ obligation }) => assign(obligation));
    },
});

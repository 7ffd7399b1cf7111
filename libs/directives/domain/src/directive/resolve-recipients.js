import { byPolicy, holdsRole, refuse } from '@chidao/kernel';
import { receiversOf } from './directive.state.js';
const missingFrom = (list, other) => list.filter((id) => !other.includes(id));
export const resolveRecipients = {
    who: ({ context }, state) => byPolicy(context) ?? holdsRole(context, 'officer', state.status === 'None' ? null : state.issuer),
    decide: ({ input, facts }, state) => {
        if (state.status === 'None')
            return refuse('NOT_FOUND');
        const before = receiversOf(state.expressions);
        const now = receiversOf(facts.expressions);
        return [
            {
                type: 'RecipientsResolved',
                data: {
                    directive: state.directive,
                    issuer: state.issuer,
                    asOf: input.asOf,
                    expressions: facts.expressions,
                    added: missingFrom(now, before),
                    removed: missingFrom(before, now),
                    unresolved: facts.expressions.filter(({ agencies }) => agencies.length === 0).map(({ text }) => text),
                },
            },
        ];
    },
};

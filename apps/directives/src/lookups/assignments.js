import { assignmentMadeV1 } from '@chidao/assignments-contracts';
import { partsOf } from '@chidao/event-store';
export const assignmentCopies = {
    name: 'assignment-copies',
    fields: { obligation: 'text', agency: 'text' },
};
/** Assignments, as far as this service asks about them. */
export const assignmentCopiesLookup = {
    view: assignmentCopies,
    idsOf: ({ stream, type }) => (type === assignmentMadeV1.type ? [partsOf(stream).id] : []),
    evolve: (_, message) => {
        const { obligation, agency } = message.data;
        return { obligation, agency };
    },
};

import { assignmentCancelledV1, resultAcceptedV1 } from '@chidao/assignments-contracts';
import { streamOf } from '@chidao/event-store';
/** An assignment closed: its obligation is told. */
export const noteClosuresPolicy = {
    name: 'note-closures',
    on: [resultAcceptedV1.type, assignmentCancelledV1.type],
    react: (message) => {
        const { obligation, assignment } = message.data;
        const outcome = message.type === resultAcceptedV1.type ? 'Completed' : 'Cancelled';
        const input = { assignment, outcome };
        return [{ stream: streamOf('obligation', obligation), type: 'NoteAssignmentClosure', input }];
    },
};

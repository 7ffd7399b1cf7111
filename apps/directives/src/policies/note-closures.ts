import { assignmentCancelledV1, resultAcceptedV1 } from '@chidao/assignments-contracts';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';

type Closed = DataOf<typeof resultAcceptedV1> | DataOf<typeof assignmentCancelledV1>;

/** An assignment closed: its obligation is told. */
export const noteClosuresPolicy: Policy<PublicMessage> = {
  name: 'note-closures',
  on: [resultAcceptedV1.type, assignmentCancelledV1.type],
  react: (message) => {
    const { obligation, assignment } = message.data as Closed;
    const outcome = message.type === resultAcceptedV1.type ? 'Completed' : 'Cancelled';
    const input = { assignment, outcome };
    return [{ stream: streamOf('obligation', obligation), type: 'NoteAssignmentClosure', input }];
  },
};

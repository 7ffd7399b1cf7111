import { assignmentCancelledV1, resultAcceptedV1 } from '@chidao/assignments-contracts';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { assignmentCopies } from '../lookups/assignments.js';

type Closed = DataOf<typeof resultAcceptedV1> | DataOf<typeof assignmentCancelledV1>;

/** An assignment closed: its obligation is told, unless the work had only been passed on within it. */
export const noteClosuresPolicy = ({ readModels }: DirectivesContext): Policy<PublicMessage> => ({
  name: 'note-closures',
  on: [resultAcceptedV1.type, assignmentCancelledV1.type],
  react: async (message) => {
    const { obligation, assignment } = message.data as Closed;
    const [copy] = await readModels.load(assignmentCopies, [assignment]);
    if (copy?.document?.isChild) return [];
    const outcome = message.type === resultAcceptedV1.type ? 'Completed' : 'Cancelled';
    const input = { assignment, outcome };
    return [{ stream: streamOf('obligation', obligation), type: 'NoteAssignmentClosure', input }];
  },
});

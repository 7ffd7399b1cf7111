import { obligationEndedV1 } from '@chidao/directives-contracts';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import { assignmentPlaces } from '../indexes/assignments.js';

const MOST_ASSIGNMENTS = 10_000;

/** An obligation ended: what is still open of it is cancelled. */
export const cancelEndedPolicy = ({ readModels }: AssignmentsContext): Policy<PublicMessage> => ({
  name: 'cancel-ended',
  on: [obligationEndedV1.type],
  harmless: ['ASSIGNMENT_NOT_OPEN'],
  react: async (message) => {
    const { obligation } = message.data as DataOf<typeof obligationEndedV1>;
    const where = [
      { field: 'obligation', is: obligation },
      { field: 'open', is: true },
    ];
    const open = await readModels.find(assignmentPlaces, { where, limit: MOST_ASSIGNMENTS });
    const input = { cause: 'obligation_ended', reason: null };
    return open.map(({ id }) => ({ stream: streamOf('assignment', id), type: 'CancelAssignment', input }));
  },
});

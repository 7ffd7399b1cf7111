import type { CancelAssignment } from '@chidao/assignments-domain';
import { obligationEndedV1 } from '@chidao/directives-contracts';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import { openAssignmentsOf } from '../indexes/assignments.js';

/** An obligation ended: what is still open of it is cancelled, cascaded work included. */
export const cancelEndedPolicy = ({ readModels }: AssignmentsContext): Policy<PublicMessage> => ({
  name: 'cancel-ended',
  on: [obligationEndedV1.type],
  harmless: ['ASSIGNMENT_NOT_OPEN'],
  react: async (message) => {
    const { obligation } = message.data as DataOf<typeof obligationEndedV1>;
    const input: CancelAssignment['input'] = { cause: { kind: 'obligationEnded' }, reason: null };
    return (await openAssignmentsOf(readModels, obligation)).map(({ id }) => ({
      stream: streamOf('assignment', id),
      type: 'CancelAssignment',
      input,
    }));
  },
});

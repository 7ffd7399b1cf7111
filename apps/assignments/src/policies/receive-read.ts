import type { RecordReceipt } from '@chidao/assignments-domain';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import { deliveryReadV1 } from '@chidao/notifications-contracts';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import { assignmentPlaces, MOST_ASSIGNMENTS } from '../indexes/assignments.js';

/** Somebody of the receiving agency opened the directive: what it orders of that agency is received (lifecycle §16). */
export const receiveReadPolicy = ({ readModels }: AssignmentsContext): Policy<PublicMessage> => ({
  name: 'receive-read',
  on: [deliveryReadV1.type],
  react: async (message) => {
    const { item, receiver } = message.data as DataOf<typeof deliveryReadV1>;
    if (item.kind !== 'directive') return [];
    const where = [
      { field: 'directives', has: item.directive },
      { field: 'agency', is: receiver.agency },
      { field: 'open', is: true },
    ];
    const input: RecordReceipt['input'] = { source: 'auto' };
    const open = await readModels.find(assignmentPlaces, { where, limit: MOST_ASSIGNMENTS });
    return open.map(({ id }) => ({ stream: streamOf('assignment', id), type: 'RecordReceipt', input }));
  },
});

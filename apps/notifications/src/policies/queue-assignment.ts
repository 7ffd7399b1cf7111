import { assignmentMadeV1 } from '@chidao/assignments-contracts';
import { civilDateOf } from '@chidao/calendar';
import type { DataOf } from '@chidao/contract';
import type { About, PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { queueing, routesOf } from '../receivers/deliveries.js';

/** An agency got its share of an obligation: it is told. A category without logins has no inbox. */
export const queueAssignmentPolicy = ({ receivers }: NotificationsContext): Policy<PublicMessage> => ({
  name: 'queue-assignment',
  on: [assignmentMadeV1.type],
  react: async ({ data, occurredAt }) => {
    const { assignment, agency, holder, about } = data as DataOf<typeof assignmentMadeV1>;
    if (holder === 'category') return [];
    const load = {
      item: { kind: 'assignment', assignment },
      purpose: 'action',
      concerns: about as About,
    } as const;
    const mailed = await receivers.ofAgency(agency, civilDateOf(occurredAt));
    return routesOf(load.item, { agency, person: null }, mailed).map((route) => queueing(load, route));
  },
});

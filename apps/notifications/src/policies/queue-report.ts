import { civilDateOf } from '@chidao/calendar';
import type { DataOf } from '@chidao/contract';
import type { About, PublicMessage } from '@chidao/kernel';
import { reportSubmittedV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { queueing, routesOf } from '../receivers/deliveries.js';

/** A version of a report was handed in: each destination gets it. */
export const queueReportPolicy = ({ receivers }: NotificationsContext): Policy<PublicMessage> => ({
  name: 'queue-report',
  on: [reportSubmittedV1.type],
  react: async ({ data, occurredAt }) => {
    const { report, version, destinations, about } = data as DataOf<typeof reportSubmittedV1>;
    const load = {
      item: { kind: 'report', report, version },
      purpose: 'action',
      concerns: about as About,
    } as const;
    const toDestination = async (agency: string) => {
      const mailed = await receivers.ofAgency(agency, civilDateOf(occurredAt));
      return routesOf(load.item, { agency, person: null }, mailed).map((route) => queueing(load, route));
    };
    return (await Promise.all(destinations.map(toDestination))).flat();
  },
});

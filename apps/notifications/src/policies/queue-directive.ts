import { civilDateOf } from '@chidao/calendar';
import type { DataOf } from '@chidao/contract';
import { recipientsResolvedV1 } from '@chidao/directives-contracts';
import type { About, PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { queueing, routesOf } from '../receivers/deliveries.js';

/** A directive in force found its recipients: each agency newly addressed or copied gets it. */
export const queueDirectivePolicy = ({ receivers }: NotificationsContext): Policy<PublicMessage> => ({
  name: 'queue-directive',
  on: [recipientsResolvedV1.type],
  react: async ({ data, occurredAt }) => {
    const { directive, added, addressed, about } = data as DataOf<typeof recipientsResolvedV1>;
    const item = { kind: 'directive', directive } as const;
    const ofAgency = async (agency: string) => {
      const purpose = addressed.includes(agency) ? ('action' as const) : ('information' as const);
      const mailed = await receivers.ofAgency(agency, civilDateOf(occurredAt));
      return routesOf(item, { agency, person: null }, mailed).map((route) =>
        queueing({ item, purpose, concerns: about as About }, route),
      );
    };
    return (await Promise.all(added.map(ofAgency))).flat();
  },
});

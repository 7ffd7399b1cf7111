import type { Standing } from '@chidao/kernel';
import type { KnownDelivery } from '@chidao/notifications-domain';
import type { Clause } from '@chidao/read-models';
import { deliveryPlaces } from '../indexes/deliveries.js';
import type { NotificationsContext } from '../notifications.context.js';

/** Which part of an inbox is asked for. */
export interface InboxQuery {
  readonly unread: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The part that was asked for, and how many there are in all. */
export interface InboxPage {
  readonly total: number;
  readonly found: readonly KnownDelivery[];
}

/** Items for the whole agency; those for one person also to the leaders and the clerk. */
export const clausesFor = ({ person, post, roles }: Standing): readonly Clause[] => {
  const seesAll = post !== null || roles.includes('clerk');
  if (seesAll) return [[]];
  if (!roles.includes('officer')) return [];
  return [[{ field: 'person', is: null }], [{ field: 'person', is: person }]];
};

/** The newest items in the inbox of the reader's agency that the reader may open (lifecycle §1.4). */
export const inboxOf = async (
  { readModels }: Pick<NotificationsContext, 'readModels'>,
  standing: Standing,
  { unread, limit, offset }: InboxQuery,
): Promise<InboxPage> => {
  const asked = {
    where: [
      { field: 'agency', is: standing.agency },
      { field: 'inInbox', is: true },
      ...(unread ? [{ field: 'read', is: false }] : []),
    ],
    anyOf: clausesFor(standing),
  };
  const sort = [{ field: 'queuedAt', descending: true }];
  const found = await readModels.find(deliveryPlaces, { ...asked, sort, limit, offset });
  return {
    total: await readModels.count(deliveryPlaces, asked),
    found: found.flatMap(({ document: { state } }) => (state.status === 'None' ? [] : [state])),
  };
};

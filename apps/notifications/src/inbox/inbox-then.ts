import { streamOf } from '@chidao/event-store';
import type { Standing } from '@chidao/kernel';
import type { DeliveryState, KnownDelivery } from '@chidao/notifications-domain';
import { deliveryDecider } from '@chidao/notifications-domain';
import { deliveryPlaces } from '../indexes/deliveries.js';
import type { Moment } from '../moment/moment.js';
import type { NotificationsContext } from '../notifications.context.js';
import type { InboxPage, InboxQuery } from './inbox.js';
import { clausesFor } from './inbox.js';

const BATCH = 100;

const lay = (state: DeliveryState, unread: boolean): state is KnownDelivery =>
  state.status !== 'None' && state.sent !== null && !(unread && state.status === 'Read');

/** What was queued by then, newest first: the index only finds, each stream says how it stood. */
async function* queuedBy({ readModels }: NotificationsContext, standing: Standing, asOf: string) {
  for (let offset = 0; ; offset += BATCH) {
    const found = await readModels.find(deliveryPlaces, {
      where: [
        { field: 'agency', is: standing.agency },
        { field: 'channel', is: 'inApp' },
        { field: 'queuedAt', to: asOf },
      ],
      anyOf: clausesFor(standing),
      sort: [{ field: 'queuedAt', descending: true }],
      ...{ limit: BATCH, offset },
    });
    for (const { id } of found) yield streamOf('delivery', id);
    if (found.length < BATCH) return;
  }
}

/** The newest items that lay in the inbox at another moment, of what the reader may open today. */
export const inboxThen = async (
  context: NotificationsContext,
  standing: Standing,
  { unread, limit, offset }: InboxQuery,
  moment: Moment,
): Promise<InboxPage> => {
  const then = context.lookingBack(moment);
  const lying: KnownDelivery[] = [];
  for await (const stream of queuedBy(context, standing, moment.asOf)) {
    const state = await then.stateOf(deliveryDecider, stream);
    if (lay(state, unread)) lying.push(state);
  }
  return { total: lying.length, found: lying.slice(offset, offset + limit) };
};

import type { KnownDelivery } from '@chidao/notifications-domain';
import type { NotificationsContext } from '../notifications.context.js';
import type { ItemText } from '../texts/item-words.js';
import { itemText } from '../texts/item-text.js';

/** An item of an inbox as its reader gets it. */
export interface InboxItem extends ItemText {
  readonly delivery: string;
  readonly item: KnownDelivery['item'];
  readonly purpose: KnownDelivery['purpose'];
  readonly concerns: KnownDelivery['concerns'];
  readonly receiver: KnownDelivery['receiver'];
  /** When it became due to be delivered. */
  readonly at: string;
  /** Put into the inbox on a later day, because the system stood still. */
  readonly late: boolean;
  readonly read: boolean;
}

export const inboxItemOf = async (context: NotificationsContext, delivery: KnownDelivery): Promise<InboxItem> => ({
  ...(await itemText(context, delivery)),
  delivery: delivery.delivery,
  item: delivery.item,
  purpose: delivery.purpose,
  concerns: delivery.concerns,
  receiver: delivery.receiver,
  at: delivery.sendAt,
  late: delivery.sent?.late ?? false,
  read: delivery.status === 'Read',
});

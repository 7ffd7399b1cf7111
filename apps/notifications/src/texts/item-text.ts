import type { KnownDelivery } from '@chidao/notifications-domain';
import type { NotificationsContext } from '../notifications.context.js';
import { directiveText } from './directive-text.js';

/** Title and one line of an item, in administrative Vietnamese; the same in the inbox and by mail. */
export interface ItemText {
  readonly title: string;
  readonly line: string;
}

/** Says what a delivery is about. Numbers and subjects are looked up now; events hold ids only. */
export const itemText = async (context: NotificationsContext, delivery: KnownDelivery): Promise<ItemText> => {
  const { item, purpose } = delivery;
  return {
    title: purpose === 'action' ? 'Văn bản gửi đến để thực hiện' : 'Văn bản gửi đến để biết',
    line: await directiveText(context, item.id),
  };
};

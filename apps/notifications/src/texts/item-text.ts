import type { Item, KnownDelivery } from '@chidao/notifications-domain';
import type { NotificationsContext } from '../notifications.context.js';
import { directiveText } from './directive-text.js';
import type { ItemText } from './item-words.js';
import { reportText } from './report-text.js';
import { subjectText } from './subject-text.js';
import { urgeText } from './urge-text.js';

type Writer = (context: NotificationsContext, delivery: KnownDelivery) => Promise<ItemText>;

const writers: { readonly [Kind in Item['kind']]: Writer } = {
  directive: async (context, { item, purpose }) => ({
    title: purpose === 'action' ? 'Văn bản gửi đến để thực hiện' : 'Văn bản gửi đến để biết',
    line: await directiveText(context, item.id),
  }),
  assignment: async (context, { item }) => ({
    title: 'Nhiệm vụ mới được giao',
    line: await subjectText(context, { kind: 'assignment', id: item.id }),
  }),
  urge: urgeText,
  report: async (context, { item }) => ({
    title: 'Báo cáo gửi đến',
    line: await reportText(context, item.id, item.part),
  }),
};

/** Says what a delivery is about. Numbers and subjects are looked up now; events hold ids only. */
export const itemText: Writer = (context, delivery) => writers[delivery.item.kind](context, delivery);

import type { KnownDelivery } from '@chidao/notifications-domain';
import type { NotificationsContext } from '../notifications.context.js';
import { directiveText } from './directive-text.js';
import type { ItemText } from './item-words.js';
import { reportText } from './report-text.js';
import { subjectText } from './subject-text.js';
import { urgeText } from './urge-text.js';

type Writer = (context: NotificationsContext, delivery: KnownDelivery) => Promise<ItemText>;

const directiveTitles = {
  action: 'Văn bản gửi đến để thực hiện',
  information: 'Văn bản gửi đến để biết',
} as const;

/** Says what a delivery is about. Numbers and subjects are looked up now; events hold ids only. */
export const itemText: Writer = async (context, delivery) => {
  const { item, purpose } = delivery;
  switch (item.kind) {
    case 'directive':
      return { title: directiveTitles[purpose], line: await directiveText(context, item.directive) };
    case 'assignment': {
      const subject = { kind: 'assignment', id: item.assignment } as const;
      return { title: 'Nhiệm vụ mới được giao', line: await subjectText(context, subject) };
    }
    case 'report':
      return { title: 'Báo cáo gửi đến', line: await reportText(context, item) };
    case 'urge':
      return urgeText(context, item.urge, delivery.delivery);
  }
};

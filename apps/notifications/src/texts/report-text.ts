import type { Item } from '@chidao/notifications-domain';
import { reportLabels } from '../lookups/reports.js';
import type { NotificationsContext } from '../notifications.context.js';

/** "Báo cáo của Sở Nội vụ (bản thứ 2)". */
export const reportText = async (
  { readModels, register }: Pick<NotificationsContext, 'readModels' | 'register'>,
  { report, version }: Extract<Item, { readonly kind: 'report' }>,
): Promise<string> => {
  const [found] = await readModels.load(reportLabels, [report]);
  const agency = found?.document ? await register.agency(found.document.agency) : null;
  const whose = agency === null ? 'Báo cáo' : `Báo cáo của ${agency.name}`;
  return version === 1 ? whose : `${whose} (bản thứ ${version})`;
};

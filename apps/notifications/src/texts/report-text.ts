import { reportLabels } from '../lookups/reports.js';
import type { NotificationsContext } from '../notifications.context.js';

/** "Báo cáo của Sở Nội vụ (bản thứ 2)". */
export const reportText = async (
  { readModels, register }: Pick<NotificationsContext, 'readModels' | 'register'>,
  id: string,
  version: string | null,
): Promise<string> => {
  const [found] = await readModels.load(reportLabels, [id]);
  const agency = found?.document ? await register.agency(found.document.agency) : null;
  const whose = agency === null ? 'Báo cáo' : `Báo cáo của ${agency.name}`;
  return version === null || version === '1' ? whose : `${whose} (bản thứ ${version})`;
};

import { accountOf } from './cast.js';
import type { Ids } from './scene-founding.js';
import type { Stage } from './stage.js';
import { itemsOf } from './stage.js';

/** An agency's assignment of one item. */
export const assignmentOf = async (stage: Stage, ids: Ids, key: string, where: { directive: string; item: string }) => {
  const agency = ids.agencies.get(key) ?? '';
  const path = `/assignments?directive=${where.directive}&agency=${agency}&limit=100`;
  const list = await stage.as(accountOf(key, 'officer')).get(path);
  const found = itemsOf(list).find((item) => item['item'] === where.item && item['role'] === 'lead');
  if (!found) throw new Error(`${key} holds no item ${where.item}`);
  return `/assignments/${String(found['id'])}`;
};

/** An officer begins and says how far the work is. */
export const playProgress = async (
  stage: Stage,
  ids: Ids,
  where: { readonly key: string; readonly directive: string; readonly item: string },
): Promise<string> => {
  const { key, directive, item } = where;
  const assignment = await assignmentOf(stage, ids, key, { directive, item });
  const officer = stage.as(accountOf(key, 'officer'));
  await officer.post(`start-${assignment}`, `${assignment}/start`);
  const note = { note: 'Đã xây dựng dự thảo, đang lấy ý kiến các cơ quan liên quan.', percent: 60 };
  await officer.post(`progress-${assignment}`, `${assignment}/note-progress`, note);
  await stage.settle();
  return assignment;
};

/** The agency hands in its result, and the deputy chair accepts it where `accepted` says so. */
export const playResult = async (
  stage: Stage,
  { key, assignment, accepted }: { readonly key: string; readonly assignment: string; readonly accepted: boolean },
): Promise<void> => {
  const officer = stage.as(accountOf(key, 'officer'));
  const signed = { file: await officer.upload(`signature-${assignment}`, 'ket qua co chu ky cua thu truong') };
  const evidence = [{ kind: 'document', number: '128/BC-STP', date: stage.now().slice(0, 10), directive: null }];
  const result = { outcome: 'done', text: 'Đã hoàn thành rà soát, có báo cáo kèm theo.', evidence, signed };
  await officer.post(`result-${assignment}`, `${assignment}/submit-result`, result);
  await stage.settle();
  if (!accepted) return;
  const deputy = stage.as(accountOf('ubnd', 'deputy'));
  const shown = await deputy.get(assignment);
  await deputy.post(`accept-${assignment}`, `${assignment}/accept-result`, {}, shown.etag);
  await stage.settle();
};

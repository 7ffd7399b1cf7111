import { ok } from '../province.js';
import type { World } from '../world.js';
import type { Content, Drafted, Item, Proposal } from './story.js';
import { confirm, draftSeed, issue, proposalOf, reject } from './story.js';

/** Obligations of the issued seed, by what they are about. */
export interface IssuedSeed extends Drafted {
  readonly carryOut: string;
  readonly report: string;
  readonly follow: string;
  readonly consolidate: string;
  readonly drawUp: string;
  readonly coordinate: string;
  readonly partyBodies: string;
  readonly front: string;
  readonly heads: string;
}

const none = (reason: string): Content['deadline'] =>
  ({ phrase: null, value: { kind: 'NONE', reason }, rule: null }) as never;

/** The day that the officer adds for item 2.b: the text dates no work. */
export const DATE_ADDED = '2025-03-31';

const contents = [
  { key: 'trained', label: 'Số lớp tập huấn', type: 'number', unit: 'lớp', formula: null, required: true },
  { key: 'advice', label: 'Kiến nghị', type: 'text', unit: null, formula: null, required: false },
];

const withContents = (duties: readonly Item[], more: object): readonly Item[] =>
  duties.map((duty) => ({ ...duty, contents, ...more }));

/** An officer goes through the proposals as a careful reader would, and the clerk issues the letter. */
export const issueSeed = async (world: World, text: string): Promise<IssuedSeed> => {
  const drafted = await draftSeed(world, text);
  const find = (item: string, beginning: string): Proposal => proposalOf(drafted, item, beginning);
  const carryOut = find('1', 'Các cơ quan');
  const report = find('1', 'Báo cáo kết quả');
  const follow = find('2.a', 'Chủ trì theo dõi');
  const consolidate = find('2.a', 'tổng hợp báo cáo');
  const drawUp = find('2.b', 'Tham mưu');
  const coordinate = find('3', 'Sở Tư pháp');
  const partyBodies = find('5', 'Đề nghị các cơ quan');
  const front = find('6', 'Đề nghị Ủy ban Mặt trận');
  const heads = find('p1', 'Đề nghị Thủ trưởng');
  const upstream = { obligation: consolidate.id, key: consolidate.content.duties[0]?.['key'] };

  await confirm(world, carryOut);
  await confirm(world, report, {
    ...{ kind: 'continuous', deadline: none('thường xuyên') },
    duties: withContents(report.content.duties, { upstream }),
  });
  await confirm(world, follow, { kind: 'continuous', deadline: none('thường xuyên') });
  await confirm(world, consolidate, {
    ...{ kind: 'continuous', deadline: none('văn bản không nêu thời hạn') },
    duties: withContents(consolidate.content.duties, {}),
  });
  await confirm(world, drawUp, {
    deadline: { phrase: null, rule: null, value: { kind: 'FIXED', date: DATE_ADDED } } as never,
  });
  await confirm(world, coordinate);
  await confirm(world, partyBodies);
  await confirm(world, front, { coordinating: [] });
  await confirm(world, heads, { leads: ['các cơ quan, đơn vị, địa phương'] });
  await reject(world, find('p1', 'Nếu có khó khăn'), 'principle');
  await world.settle();
  await issue(world, drafted);

  const ids = { carryOut, report, follow, consolidate, drawUp, coordinate, partyBodies, front, heads };
  const named = Object.fromEntries(Object.entries(ids).map(([key, { id }]) => [key, id]));
  return { ...drafted, ...(named as Omit<IssuedSeed, keyof Drafted>) };
};

/** Assignments of an obligation as its issuer sees them. */
export const assignmentsOf = async (world: World, obligation: string): Promise<readonly Item[]> => {
  const { body } = ok(await world.as('root-officer').get(`/obligations/${obligation}`));
  return body['work'] as readonly Item[];
};

/** The one of an agency. */
export const heldBy = (work: readonly Item[], agency: string | undefined): Item => {
  const found = work.find((item) => (item['agency'] as Item)['id'] === agency);
  if (!found) throw new Error(`no work of ${agency}`);
  return found;
};

import { issueDirective } from '../issuing.js';
import type { Letterhead, Order } from '../letter.js';
import { letterOf, OF_PROVINCE } from '../letter.js';
import type { ProvinceIds } from '../province.js';
import { idOf, ok } from '../province.js';
import type { World } from '../world.js';

/** Modelled on seed B: item 1 owes periodic reports through Sở Nội vụ, item 2 has it consolidate them. */
const orderTo = (destination: string): Order => ({
  about: 'nâng cao chất lượng tiếp công dân',
  to: ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Thông tin và Truyền thông'],
  items: [
    `Các sở, ban, ngành tiếp tục thực hiện quy chế tiếp công dân tại cơ quan. Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11) về ${destination} (qua Sở Nội vụ tổng hợp).`,
    `Sở Nội vụ tổng hợp báo cáo ${destination} kết quả thực hiện.`,
  ],
});

/** Has nobody here. */
const OF_MINISTRY: Letterhead = {
  heading: 'BỘ NỘI VỤ',
  number: '7310/BNV-TCBC',
  place: 'Hà Nội, ngày 16 tháng 12 năm 2024',
  name: 'Bộ Nội vụ',
  signature: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG',
};

interface Duty {
  readonly key: string;
  readonly routes: readonly Readonly<Record<string, unknown>>[];
  readonly recurrences: readonly Readonly<Record<string, unknown>>[];
}

interface Proposed {
  readonly obligation: string;
  readonly content: Readonly<Record<string, unknown>> & {
    readonly item: string;
    readonly leads: readonly string[];
    readonly duties: readonly Duty[];
  };
}

/** Ids of an issued directive, its two obligations, and the report duties of both. */
export interface IssuedIds {
  readonly directive: string;
  readonly work: string;
  readonly consolidating: string;
  /** What agencies report about item 1. */
  readonly duty: string;
  /** What Sở Nội vụ reports upward. */
  readonly upstream: string;
}

const contents = [
  { key: 'meetings', label: 'Số buổi tiếp công dân', type: 'number', unit: 'buổi', formula: null, required: true },
  { key: 'settled', label: 'Số vụ việc đã giải quyết', type: 'number', unit: 'vụ', formula: null, required: true },
  { key: 'received', label: 'Số vụ việc tiếp nhận', type: 'number', unit: 'vụ', formula: null, required: true },
  {
    key: 'rate',
    label: 'Tỷ lệ giải quyết',
    type: 'percent',
    unit: '%',
    formula: 'settled / received',
    required: false,
  },
  { key: 'advice', label: 'Kiến nghị', type: 'text', unit: null, formula: null, required: false },
];

const upward = [
  { key: 'settled', label: 'Số vụ việc đã giải quyết', type: 'number', unit: 'vụ', formula: null, required: true },
];

const proposals = async (world: World, directive: string): Promise<readonly Proposed[]> =>
  (await world.happened('ObligationProposed'))
    .filter(({ about }) => about.directives?.includes(directive))
    .map(({ data }) => data as Proposed);

const withDuty = ({ content }: Proposed, change: object): object => ({
  ...content,
  leads: content.leads,
  deadline: { phrase: null, rule: null, value: { kind: 'NONE', reason: 'thường xuyên' } },
  duties: content.duties.map((duty) => ({ ...duty, ...change })),
});

const confirm = async (world: World, { obligation }: Proposed, content: object): Promise<void> => {
  const last = (await world.eventsOf(`obligation-${obligation}`)).at(-1);
  const officer = world.as('root-officer');
  ok(await officer.post(`/obligations/${obligation}/confirm`, { content }, { 'if-match': `"${last?.revision}"` }));
};

const dutyOf = async (world: World, obligation: string): Promise<string> => {
  const defined = (await world.happened('ReportDutyDefined')).map(
    ({ data }) => data as { duty: string; obligation: string },
  );
  return defined.find((data) => data.obligation === obligation)?.duty ?? '';
};

/** Confirms both obligations with indicators and the duty above, of whom it was read or of who is named. */
const confirmBoth = async (
  world: World,
  directive: string,
  named: readonly string[] | null = null,
): Promise<readonly [work: string, consolidating: string]> => {
  const read = await proposals(world, directive);
  const work = read.find(({ content }) => content.item === '1' && content.duties.length > 0);
  const consolidating = read.find(({ content }) => content.item === '2' && content.duties.length > 0);
  if (!work || !consolidating) throw new Error(`not read as expected: ${JSON.stringify(read)}`);
  const above = { obligation: consolidating.obligation, key: consolidating.content.duties[0]?.key };
  const asRead = withDuty(work, { contents, upstream: above });
  const asNamed = { ...withDuty(work, { contents, upstream: above, reporters: null }), leads: named };
  await confirm(world, work, named ? asNamed : asRead);
  await confirm(world, consolidating, withDuty(consolidating, { contents: upward }));
  return [work.obligation, consolidating.obligation];
};

const idsOf = async (world: World, directive: string, [work, consolidating]: readonly [string, string]) => ({
  ...{ directive, work, consolidating },
  duty: await dutyOf(world, work),
  upstream: await dutyOf(world, consolidating),
});

/** Drafts, has read, confirms, and issues on the day of the world's clock. */
export const issueWithDuties = async (world: World, province: ProvinceIds): Promise<IssuedIds> => {
  const drafted = await world
    .as('root-officer')
    .post('/directives', { text: letterOf(OF_PROVINCE, orderTo(OF_PROVINCE.name)) });
  const directive = idOf(drafted);
  await world.settle();
  const obligations = await confirmBoth(world, directive);
  await issueDirective(world, { directive, signer: province.persons['root-deputy'] });
  return idsOf(world, directive, obligations);
};

/** The same from an issuer outside: a clerk of the province registers it; its officer confirms, and names who is meant. */
export const registerWithDuties = async (world: World): Promise<IssuedIds> => {
  const outside = { issuer: null, issuerName: OF_MINISTRY.name, sourceKind: 'official' };
  const body = { text: letterOf(OF_MINISTRY, orderTo(OF_MINISTRY.name)), ...outside, issueDate: '2024-12-16' };
  const directive = idOf(await world.as('root-clerk').post('/directives/register', body));
  await world.settle();
  const obligations = await confirmBoth(world, directive, orderTo('').to);
  await world.settle();
  return idsOf(world, directive, obligations);
};

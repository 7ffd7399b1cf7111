import type { ProvinceIds } from '../province.js';
import { idOf, ok, seen } from '../province.js';
import type { World } from '../world.js';

/** Modelled on seed B: item 1 owes periodic reports through Sở Nội vụ, item 2 has it consolidate them. */
const TEXT = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-NC
V/v nâng cao chất lượng tiếp công dân

Bình Minh, ngày tháng năm

Kính gửi:
- Sở Nội vụ;
- Sở Tư pháp;
- Sở Thông tin và Truyền thông.

Ủy ban nhân dân tỉnh yêu cầu thực hiện các nội dung sau:

1. Các sở, ban, ngành tiếp tục thực hiện quy chế tiếp công dân tại cơ quan. Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11) về Ủy ban nhân dân tỉnh (qua Sở Nội vụ tổng hợp).

2. Sở Nội vụ tổng hợp báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

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

/** Drafts, has read, confirms with indicators and the duty above, and issues on the day of the world's clock. */
export const issueWithDuties = async (world: World, province: ProvinceIds): Promise<IssuedIds> => {
  const drafted = await world.as('root-officer').post('/directives', { text: TEXT });
  const directive = idOf(drafted);
  await world.settle();
  const read = await proposals(world, directive);
  const work = read.find(({ content }) => content.item === '1' && content.duties.length > 0);
  const consolidating = read.find(({ content }) => content.item === '2' && content.duties.length > 0);
  if (!work || !consolidating) throw new Error(`not read as expected: ${JSON.stringify(read)}`);
  const above = { obligation: consolidating.obligation, key: consolidating.content.duties[0]?.key };
  await confirm(world, work, withDuty(work, { contents, upstream: above }));
  await confirm(world, consolidating, withDuty(consolidating, { contents: upward }));
  const [first] = await world.eventsOf(`directive-${directive}`);
  const text = (first?.data as { text: { hash: string } }).text.hash;
  const issueDate = world.now().slice(0, 10);
  const issuing = { ordinal: '15', issueDate, text, signer: province.persons['root-deputy'] };
  ok(await world.as('root-clerk').post(`/directives/${directive}/issue`, issuing, seen(drafted)));
  await world.settle();
  return {
    directive,
    work: work.obligation,
    consolidating: consolidating.obligation,
    duty: await dutyOf(world, work.obligation),
    upstream: await dutyOf(world, consolidating.obligation),
  };
};

import type { ProvinceIds } from '../province.js';
import { idOf, ok, seen } from '../province.js';
import type { World } from '../world.js';

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-NC
V/v số hóa hồ sơ hộ tịch

Bình Minh, ngày tháng năm

Kính gửi:
- Sở Nội vụ;
- Sở Tư pháp;
- Ủy ban nhân dân các huyện, thị xã, thành phố.

Ủy ban nhân dân tỉnh yêu cầu thực hiện các nội dung sau:

1. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp tham mưu Ủy ban nhân dân tỉnh ban hành Quy định về số hóa hồ sơ hộ tịch.

2. Ủy ban nhân dân các huyện, thị xã, thành phố rà soát hồ sơ hộ tịch tại địa phương và chỉ đạo các đơn vị trực thuộc thực hiện.

3. Sở Tư pháp kịp thời hướng dẫn nghiệp vụ cho các địa phương.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

interface Proposed {
  readonly obligation: string;
  readonly content: Readonly<Record<string, unknown>> & { readonly item: string };
}

/** What the officer states when confirming: days are added, the text has none. */
const corrections: Readonly<Record<string, object>> = {
  1: {
    ...{ kind: 'once', leads: ['Sở Nội vụ'], coordinating: ['Sở Tư pháp'] },
    deadline: { phrase: null, rule: null, value: { kind: 'FIXED', date: '2025-04-25' } },
  },
  2: {
    ...{ kind: 'once', leads: ['Ủy ban nhân dân các huyện, thị xã, thành phố'], coordinating: [] },
    deadline: { phrase: null, rule: null, value: { kind: 'FIXED', date: '2025-05-30' } },
  },
  3: {
    ...{ kind: 'once', leads: ['Sở Tư pháp'], coordinating: [] },
    deadline: { phrase: 'kịp thời', rule: null, value: { kind: 'NONE', reason: 'kịp thời' } },
  },
};

const confirm = async (world: World, { obligation, content }: Proposed): Promise<void> => {
  const last = (await world.eventsOf(`obligation-${obligation}`)).at(-1);
  const body = { content: { ...content, addressees: [], duties: [], ...corrections[content.item] } };
  const officer = world.as('root-officer');
  ok(await officer.post(`/obligations/${obligation}/confirm`, body, { 'if-match': `"${last?.revision}"` }));
};

/** The directive issued, and by item of its text the obligation that the work follows from. */
export interface IssuedWork {
  readonly directive: string;
  readonly byItem: Readonly<Record<string, string>>;
}

/** Drafts, has the text read, confirms one proposal per item with the days added, and issues on the world's day. */
export const issueWork = async (world: World, province: ProvinceIds): Promise<IssuedWork> => {
  const drafted = await world.as('root-officer').post('/directives', { text: TEXT });
  const directive = idOf(drafted);
  await world.settle();
  const proposed = (await world.happened('ObligationProposed'))
    .filter(({ about }) => about.directives?.includes(directive))
    .map(({ data }) => data as Proposed);
  const firstOf = new Map([...proposed].reverse().map((each) => [each.content.item, each]));
  for (const each of firstOf.values()) await confirm(world, each);
  const [first] = await world.eventsOf(`directive-${directive}`);
  const text = (first?.data as { text: { hash: string } }).text.hash;
  const issueDate = world.now().slice(0, 10);
  const issuing = { ordinal: '15', issueDate, text, signer: province.persons['root-deputy'] };
  ok(await world.as('root-clerk').post(`/directives/${directive}/issue`, issuing, seen(drafted)));
  await world.settle();
  return {
    directive,
    byItem: Object.fromEntries([...firstOf].map(([item, { obligation }]) => [item, obligation])),
  };
};

import { issueDirective } from '../issuing.js';
import type { Letterhead, Order } from '../letter.js';
import { letterOf, OF_PROVINCE } from '../letter.js';
import type { ProvinceIds } from '../province.js';
import { idOf, ok } from '../province.js';
import type { World } from '../world.js';

const ORDER: Order = {
  about: 'số hóa hồ sơ hộ tịch',
  to: ['Sở Nội vụ', 'Sở Tư pháp', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  items: [
    'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp tham mưu Ủy ban nhân dân tỉnh ban hành Quy định về số hóa hồ sơ hộ tịch.',
    'Ủy ban nhân dân các huyện, thị xã, thành phố rà soát hồ sơ hộ tịch tại địa phương và chỉ đạo các đơn vị trực thuộc thực hiện.',
    'Sở Tư pháp kịp thời hướng dẫn nghiệp vụ cho các địa phương.',
  ],
};

/** Has nobody here. */
const OF_MINISTRY: Letterhead = {
  heading: 'BỘ TƯ PHÁP',
  number: '812/BTP-HTQTCT',
  place: 'Hà Nội, ngày 03 tháng 3 năm 2025',
  name: 'Bộ Tư pháp',
  signature: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG',
};

interface Proposed {
  readonly obligation: string;
  readonly content: Readonly<Record<string, unknown>> & { readonly item: string };
}

/** By item, what the officer states when confirming. */
export type Corrections = Readonly<Record<string, object>>;

/** What the officer states when confirming: days are added, the text has none. */
const days: Corrections = {
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

const confirm = async (world: World, { obligation, content }: Proposed, corrected: Corrections): Promise<void> => {
  const last = (await world.eventsOf(`obligation-${obligation}`)).at(-1);
  const body = { content: { ...content, addressees: [], duties: [], ...corrected[content.item] } };
  const officer = world.as('root-officer');
  ok(await officer.post(`/obligations/${obligation}/confirm`, body, { 'if-match': `"${last?.revision}"` }));
};

/** The directive issued, and by item of its text the obligation that the work follows from. */
export interface IssuedWork {
  readonly directive: string;
  readonly byItem: Readonly<Record<string, string>>;
}

/** Confirms one proposal per item, corrected; unless said, with the days added. */
export const confirmItems = async (
  world: World,
  directive: string,
  corrected: Corrections = days,
): Promise<IssuedWork['byItem']> => {
  const proposed = (await world.happened('ObligationProposed'))
    .filter(({ about }) => about.directives?.includes(directive))
    .map(({ data }) => data as Proposed);
  const firstOf = new Map([...proposed].reverse().map((each) => [each.content.item, each]));
  for (const each of firstOf.values()) await confirm(world, each, corrected);
  return Object.fromEntries([...firstOf].map(([item, { obligation }]) => [item, obligation]));
};

/** Drafts and has the text read; nothing is confirmed yet. */
export const draftWork = async (world: World): Promise<string> => {
  const drafted = await world.as('root-officer').post('/directives', { text: letterOf(OF_PROVINCE, ORDER) });
  await world.settle();
  return idOf(drafted);
};

/** Drafts, has the text read, confirms, and issues on the world's day. */
export const issueWork = async (world: World, province: ProvinceIds): Promise<IssuedWork> => {
  const directive = await draftWork(world);
  const byItem = await confirmItems(world, directive);
  await issueDirective(world, { directive, signer: province.persons['root-deputy'] });
  return { directive, byItem };
};

/** The same work ordered from outside: a clerk of the province registers the letter, its officer confirms. */
export const registerWork = async (world: World, corrected: Corrections = days): Promise<IssuedWork> => {
  const outside = { issuer: null, issuerName: 'Bộ Tư pháp', sourceKind: 'official' };
  const body = { text: letterOf(OF_MINISTRY, ORDER), ...outside, issueDate: world.now().slice(0, 10) };
  const directive = idOf(await world.as('root-clerk').post('/directives/register', body));
  await world.settle();
  const byItem = await confirmItems(world, directive, corrected);
  await world.settle();
  return { directive, byItem };
};

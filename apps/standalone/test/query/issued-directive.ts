import { issueDirective } from '../issuing.js';
import type { ProvinceIds } from '../province.js';
import { idOf, ok, seen } from '../province.js';
import type { Answer, World } from '../world.js';

/** A letter that asks Sở Nội vụ for one thing with a date, copied to Sở Tư pháp. */
export const LETTER = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-NC
V/v rà soát quy chế làm việc

Bình Minh, ngày tháng năm

Kính gửi: Sở Nội vụ.

Ủy ban nhân dân tỉnh yêu cầu thực hiện các nội dung sau:

1. Sở Nội vụ chủ trì rà soát quy chế làm việc của các cơ quan, đơn vị, hoàn thành trước ngày 01/3/2025.

Nơi nhận:
- Như trên;
- Sở Tư pháp;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

export interface Played {
  readonly directive: string;
  readonly obligation: string;
  readonly assignment: string;
}

type Item = Readonly<Record<string, unknown>>;

/** Items of a list answered. */
export const itemsOf = (answer: Answer): readonly Item[] => ok(answer).body['items'] as readonly Item[];

/** Drafts the letter and waits until its proposals are there. */
export const draftLetter = async (world: World, text = LETTER): Promise<string> => {
  const directive = idOf(await world.as('root-officer').post('/directives', { text }));
  await world.settle();
  return directive;
};

/** Confirms the first proposal, issues the letter, and lets everything follow. */
export const issueLetter = async (
  world: World,
  province: ProvinceIds,
  directive: string,
  ordinal = '15',
): Promise<Played> => {
  const officer = world.as('root-officer');
  const read = ok(await officer.get(`/directives/${directive}`));
  const [proposed] = read.body['obligations'] as readonly Item[];
  const obligation = String(proposed?.['id']);
  const shown = await officer.get(`/obligations/${obligation}`);
  const { content } = ok(shown).body;
  ok(await officer.post(`/obligations/${obligation}/confirm`, { content }, seen(shown)));
  await world.settle();
  await issueDirective(world, { directive, signer: province.persons['root-deputy'], ordinal });
  const [assignment] = itemsOf(await world.as('root-clerk').get(`/assignments?directive=${directive}`));
  return { directive, obligation, assignment: String(assignment?.['id']) };
};

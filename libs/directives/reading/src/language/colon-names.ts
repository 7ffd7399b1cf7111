import { startsUpper } from '../text/letters.js';
import { cut, trimmed, type Prose } from '../text/prose.js';
import type { ActorSpan } from './actor-list.js';
import { headAt } from './actor-head.js';
import { STOP } from './actor-phrase.js';
import { predicateAt } from './predicate.js';

const SHARED =
  /^(?:(?:giam doc|thu truong|lanh dao|chanh van phong) )?cac (so|bo|phong|ban|cuc|chi cuc|vu|hoi|cong ty|benh vien|truong)$/;
const COMPOUND =
  /^(?:va|&) (?:dao tao|dau tu|truyen thong|moi truong|phat trien|cong nghe|xa hoi|du lich|ptnt|the thao|hop tac|thong ke|do thi|dan so)/;
/** Heads that cannot be the name of a department: they end the shared list. */
const LIST_ENDS =
  /^(?:ubnd|uy ban nhan|so |bo |cac |cuc |chu tich|giam doc|thu truong|hoi dong|van phong|tong cuc|chanh|mat tran|co quan|don vi|doanh nghiep|lanh dao)/;
const NAME_CONTINUES = /(?:van hoa|thuong binh|van hoa, the thao)$/;

export interface ColonNames {
  readonly actors: readonly ActorSpan[];
  readonly end: number;
  readonly next: number;
}

const HEADS: ReadonlyMap<string, string> = new Map([
  ['so', 'Sở'],
  ['bo', 'Bộ'],
  ['phong', 'Phòng'],
  ['ban', 'Ban'],
  ['cuc', 'Cục'],
  ['chi cuc', 'Chi cục'],
  ['vu', 'Vụ'],
  ['hoi', 'Hội'],
  ['cong ty', 'Công ty'],
  ['benh vien', 'Bệnh viện'],
  ['truong', 'Trường'],
]);

/** Where the name that begins at `at` ends: at a comma or "và" that is not part of it. */
const nameEnd = (prose: Prose, at: number): number => {
  for (let end = at; end < Math.min(prose.text.length, at + 80); end += 1) {
    const folded = prose.fold.slice(end, end + 20);
    if (/^[;:.(]/.test(folded)) return end;
    if (folded.startsWith(',') && !NAME_CONTINUES.test(prose.fold.slice(at, end))) return end;
    if (folded.startsWith(' va ') && !COMPOUND.test(folded.slice(1))) return end;
    if (
      folded.startsWith(' ') &&
      !startsUpper(prose.text.slice(end + 1, end + 2)) &&
      (predicateAt(prose, end + 1) > 0 || STOP.test(prose.text.slice(end + 1, end + 9)))
    )
      return end;
  }
  return Math.min(prose.text.length, at + 80);
};

/** "Các Sở: Y tế, Giáo dục và Đào tạo và UBND …": the head before the colon goes with every name. */
export const colonNames = (prose: Prose, start: number, end: number): ColonNames | null => {
  const shared = SHARED.exec(prose.fold.slice(start, end).trim());
  if (!shared || !/^ ?: ?/.test(prose.text.slice(end, end + 3))) return null;
  const post = /^(?:Giám đốc|Thủ trưởng|Lãnh đạo|Chánh Văn phòng) /iu.exec(prose.text.slice(start, end))?.[0] ?? '';
  const head = `${post}${HEADS.get(shared[1] ?? '') ?? ''}`;
  const actors: ActorSpan[] = [];
  let at = end + (/^ ?: ?/.exec(prose.text.slice(end, end + 3))?.[0].length ?? 1);
  while (actors.length < 40 && startsUpper(prose.text.slice(at)) && !LIST_ENDS.test(prose.fold.slice(at, at + 16))) {
    const stop = nameEnd(prose, at);
    const span = trimmed(cut(prose, at, stop));
    actors.push({ prose: span, name: `${head} ${span.text}` });
    const mark = /^(?:, | va |; )/.exec(prose.fold.slice(stop, stop + 4))?.[0];
    if (!mark) return { actors, end: stop, next: -1 };
    at = stop + mark.length;
  }
  if (actors.length === 0) return null;
  return headAt(prose, at) > 0 ? { actors, end: at, next: at } : { actors, end: at, next: -1 };
};

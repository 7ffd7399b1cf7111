import { startsUpper } from '../text/letters.js';
import { cut, trimmed, type Prose } from '../text/prose.js';
import type { ActorSpan } from './actor-span.js';
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

/** Whether a name that began at `at` ends before `end`: at a mark, at a comma or "và" between names, at a predicate. */
const endsName = (prose: Prose, at: number, end: number): boolean => {
  const folded = prose.fold.slice(end, end + 20);
  const mark = folded.charAt(0);
  if (mark === ',') return !NAME_CONTINUES.test(prose.fold.slice(at, end));
  if (mark !== ' ') return /[;:.(]/.test(mark);
  if (folded.startsWith(' va ')) return !COMPOUND.test(folded.slice(1));
  const next = prose.text.slice(end + 1, end + 13);
  return !startsUpper(next) && (STOP.test(next) || predicateAt(prose, end + 1) > 0);
};

const nameEnd = (prose: Prose, at: number): number => {
  const limit = Math.min(prose.text.length, at + 80);
  let end = at;
  while (end < limit && !endsName(prose, at, end)) end += 1;
  return end;
};

const POST = /^(?:Giám đốc|Thủ trưởng|Lãnh đạo|Chánh Văn phòng) /iu;
const MOST = 40;

/** What is shared: the post, if any, and the kind of body; null where no list of names follows. */
const sharedHead = (prose: Prose, start: number, end: number): string | null => {
  const shared = SHARED.exec(prose.fold.slice(start, end).trim());
  const kind = shared && HEADS.get(shared[1] ?? '');
  return kind ? `${POST.exec(prose.text.slice(start, end))?.[0] ?? ''}${kind}` : null;
};

const beginsName = (prose: Prose, at: number): boolean =>
  startsUpper(prose.text.slice(at, at + 1)) && !LIST_ENDS.test(prose.fold.slice(at, at + 16));

/** The names from `at` on, each with the head before it. */
const namesFrom = (prose: Prose, from: number, head: string): ColonNames => {
  const actors: ActorSpan[] = [];
  let at = from;
  while (actors.length < MOST && beginsName(prose, at)) {
    const stop = nameEnd(prose, at);
    const span = trimmed(cut(prose, at, stop));
    actors.push({ prose: span, name: `${head} ${span.text}` });
    const mark = /^(?:, | va |; )/.exec(prose.fold.slice(stop, stop + 4));
    if (!mark) return { actors, end: stop, next: -1 };
    at = stop + mark[0].length;
  }
  return { actors, end: at, next: headAt(prose, at) > 0 ? at : -1 };
};

/** "Các Sở: Y tế, Giáo dục và Đào tạo và UBND …": the head before the colon goes with every name. */
export const colonNames = (prose: Prose, start: number, end: number): ColonNames | null => {
  const colon = /^ ?: ?/.exec(prose.text.slice(end, end + 3));
  const head = colon && sharedHead(prose, start, end);
  if (!colon || !head) return null;
  const names = namesFrom(prose, end + colon[0].length, head);
  return names.actors.length > 0 ? names : null;
};

import { collectiveNoun } from '../lexicon/actor-heads.js';
import { atWordStart, startsUpper } from '../text/letters.js';
import type { Prose } from '../text/prose.js';
import { headAt, isGroupAt } from './actor-head.js';
import { predicateAt } from './predicate.js';

const LONGEST = 220;
const STOP =
  /^(?:de|nham|theo|trong|khi|ve|da|dang|se|duoc|can|thi|la|tai|tren|voi|cho|den|tu|vao|co|nhu|neu|do|bang|qua|phai|khong|ma|nen|truoc|sau|cung|ngoai|o)(?![a-z])/;
const NO_STOP =
  /^(?:tren dia ban|trong (?:tinh|nganh|toan|ca nuoc|he thong|pham vi|quan|thanh pho|huyen|danh sach|khu)|co lien quan|theo phan cap|theo chuc nang|cung cap|tai dia phuong|tai (?:cac|nuoc|dia ban)|duoc phan cong|tu tinh|tu trung uong|truc thuoc|o (?:dia phuong|trung uong|co so|cac cap)|co chuc nang|den co so|co tham quyen|co nguon thu|voi nuoc)/;
/** Verbs that belong to the name of a generic body: "các cơ quan tham mưu, giúp việc". */
const INNER =
  /^(?:tham muu|giup viec|quan ly|su dung|cung cap|chu quan|phat hanh|thuc hien dan chu|thuc hien quy che|chu tri|thi hanh an|phu trach|kiem tra|bao ve|phat trien|dau tu|hop tac|ho tro|xay dung|to chuc dang|phong chong|phong ngua|lanh dao|dao tao|khai thac|thanh tra|kiem soat|tiep nhan|huong dan|nghien cuu)(?![a-z])/;
const TAKES_INNER =
  /(?:co quan|don vi|to chuc|bo phan|ban chi dao|luc luong|doanh nghiep|co so|cong ty|ban|phong|doi|to|chi cuc|cuc|trung tam|van phong|chi hoi|hoi|quy|can bo|cong chuc|lanh dao) $/;
const LIST_MARK = /^(?:, | va | hoac |, va |; | cung | - )/;

interface Scan {
  readonly prose: Prose;
  readonly start: number;
  readonly group: boolean;
}

/** What a separator inside a phrase means: one more part of it, the next actor, or the end of the list. */
const afterSeparator = ({ prose, group, start }: Scan, next: number, mark: string): 'same' | 'next' | 'end' => {
  const folded = prose.fold.slice(next, next + 60);
  const small = !startsUpper(prose.text.slice(next));
  const soFar = prose.fold.slice(start, next);
  if (group && small && collectiveNoun.test(folded) && !/^cac/.test(folded)) return 'same';
  if (
    /(?:huyen|thi xa|thanh pho|tinh|xa|phuong|quan|thanh), $|(?:huyen|thi xa|thanh pho|xa|phuong|quan|thanh) va $/.test(
      soFar,
    ) &&
    /^(?:huyen|thi xa|thanh pho|thanh|thi|xa|phuong|thi tran|quan|tp|dac khu)(?![a-z])/.test(folded)
  )
    return 'same';
  if (headAt(prose, next) > 0) return 'next';
  if (/tham muu, $/.test(soFar)) return 'same';
  if (predicateAt(prose, next) > 0) return 'end';
  if (mark === ';') return 'end';
  const named = startsUpper(prose.text.slice(next));
  if (named) return mark === ',' && group && /^cac/.test(prose.fold.slice(start)) ? 'next' : 'same';
  return mark === ' ' && !/^(?:de|khong)/.test(folded) ? 'same' : 'end';
};

const stopsAt = ({ prose, start }: Scan, at: number): boolean => {
  const folded = prose.fold.slice(at, at + 40);
  const small = !startsUpper(prose.text.slice(at));
  if (!small) return false;
  if (STOP.test(folded) && !NO_STOP.test(folded)) return true;
  if (predicateAt(prose, at) === 0 || NO_STOP.test(folded)) return false;
  return !(INNER.test(folded) && TAKES_INNER.test(prose.fold.slice(Math.max(start, at - 16), at)));
};

export interface PhraseEnd {
  /** End of this actor's words. */
  readonly end: number;
  /** Where the next actor of the list begins; -1 where the list ends. */
  readonly next: number;
}

/** Reads one actor phrase from `start` on, word by word, to its separator, predicate or stop word. */
export const phraseEnd = (prose: Prose, start: number): PhraseEnd => {
  const scan = { prose, start, group: isGroupAt(prose, start) };
  const limit = Math.min(prose.text.length, start + LONGEST);
  let at = start + Math.max(1, headAt(prose, start));
  for (; at < limit; at += 1) {
    const unit = prose.text.charAt(at);
    if (/[:(.)…]/.test(unit) && !(unit === '.' && /[a-z]/i.test(prose.text.charAt(at + 1))))
      return { end: at, next: -1 };
    const mark = LIST_MARK.exec(prose.fold.slice(at, at + 6))?.[0];
    if (mark && mark !== ' - ') {
      const next = at + mark.length;
      const then = afterSeparator(scan, next, mark.charAt(0));
      if (then === 'next') return { end: at, next };
      if (then === 'end') return { end: at, next: -1 };
      at = next;
    } else if (unit !== ' ' && atWordStart(prose.fold, at) && stopsAt(scan, at)) return { end: at, next: -1 };
  }
  return { end: at, next: -1 };
};

import type { Modality } from '../../model/obligation.js';
import { atWordStart } from '../../text/letters.js';
import type { Prose } from '../../text/prose.js';

export interface ModalVerb {
  readonly start: number;
  readonly end: number;
  readonly modality: Modality;
}

const VERBS: readonly (readonly [RegExp, Modality])[] = [
  [
    /^(giao nhiem vu cho|giao trach nhiem cho|giao ?cho|giao|phan cong|uy quyen cho|uy quyen|uy nhiem)(?![a-z])/,
    'assign',
  ],
  [/^(yeu ?cau|chi thi cho|chi thi|lenh cho)(?![a-z])/, 'require'],
  [/^(de ?nghi|kien nghi|kinh de nghi|mong muon|xin de nghi)(?![a-z])/, 'ask'],
];

/** Words before the verb that deny it, or make a noun or a past of it: "theo yêu cầu", "đã giao", "nhiệm vụ được giao". */
const NOT_AFTER =
  /(?:theo|duoc|da|cac|nhung|dap ung|va|(?<!noi |cong )vu|mot so|don|giay|khi co|chiu su|duoi su|su|cong tac|y kien|nhu|noi dung|cua|noi|ho so|nhan|(?<!ban hanh )van ban|co|thuc hien|to trinh|xet|tang cuong|phuong an|hanh dong|lanh dao,|neu|tiep tuc|khong|chua) $/;
const REACH = 1500;

const isSpelt = (prose: Prose, at: number, folded: string): boolean =>
  !folded.startsWith('giao') || /^giao/iu.test(prose.text.slice(at, at + 4));

/** Giving verbs (giao, yêu cầu, đề nghị …) in a sentence, in order. */
export const modalVerbs = (prose: Prose): readonly ModalVerb[] => {
  const found: ModalVerb[] = [];
  const limit = Math.min(prose.fold.length, REACH);
  for (let at = 0; at < limit; at += 1) {
    if (!/[gpuycldkmx]/.test(prose.fold.charAt(at)) || !atWordStart(prose.fold, at)) continue;
    const folded = prose.fold.slice(at, at + 24);
    for (const [pattern, modality] of VERBS) {
      const match = pattern.exec(folded);
      if (!match || !isSpelt(prose, at, folded)) continue;
      if (NOT_AFTER.test(prose.fold.slice(Math.max(0, at - 20), at))) continue;
      found.push({ start: at, end: at + match[0].length, modality });
      break;
    }
  }
  return found;
};

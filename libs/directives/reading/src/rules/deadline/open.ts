import type { DeadlineRule, FoundDeadline } from './deadline-rule.js';

const at = (match: RegExpExecArray | null, reading: FoundDeadline['reading']): FoundDeadline | null =>
  match && { start: match.index, end: match.index + match[0].length, reading };

/** "trong thời hạn 30 ngày kể từ ngày ký": known when the event is. */
export const relative: DeadlineRule = {
  name: 'relative',
  find: (folded) =>
    at(
      /\b(?:trong (?:thoi han|vong|thoi gian) |cham nhat (?:la )?|sau )\d{1,3} ?(?:\([^)]{1,20}\) )?(?:ngay|thang|gio)(?: lam viec)?(?: (?:ke )?tu [^,;.]{3,60})?/.exec(
        folded,
      ),
      { kind: 'RELATIVE' },
    ),
};

/** "Sau khi có văn bản hướng dẫn của Trung ương". */
export const conditional: DeadlineRule = {
  name: 'conditional',
  find: (folded) =>
    at(
      /\b(?:sau khi (?:co|duoc|nhan|ban hanh)|ngay sau khi|khi (?:co van ban|duoc phe duyet|co huong dan|co chi dao))(?: [^ ,;.]{1,14}){0,14}/.exec(
        folded,
      ),
      { kind: 'CONDITIONAL' },
    ),
};

/** "kịp thời", "khẩn trương": no date. */
export const promptly: DeadlineRule = {
  name: 'promptly',
  find: (folded) => {
    const match = /\b(kip thoi|khan truong|som nhat|ngay lap tuc)(?![a-z])/.exec(folded);
    return match && at(match, { kind: 'NONE', reason: match[1] ?? '' });
  },
};

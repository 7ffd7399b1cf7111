import type { PhraseRule } from './phrase-rule.js';
import { take } from './phrase-text.js';

const conditions = [
  / (?:ngay |chỉ )?sau khi [^|]{1,300}/,
  / (?:ngay )?khi (?:có|được|nhận được|hoàn thành|phát sinh|cần|cần thiết|yêu cầu) [^|]{0,300}/,
  / (?:nếu|trường hợp) (?:có|phát sinh) (?:khó khăn|vướng mắc|vấn đề|phát sinh|sự|thay đổi|biến động) [^|]{0,300}/,
];

/** "sau khi có văn bản hướng dẫn của Trung ương": no date until a person confirms that the condition is met. */
export const conditional: PhraseRule = (text, { written }) => {
  const taken = conditions.map((pattern) => take(text, pattern)).find((found) => found !== null);
  if (!taken) return null;
  return { rule: 'conditional', deadline: { kind: 'CONDITIONAL', condition: written }, notes: [], rest: taken.rest };
};

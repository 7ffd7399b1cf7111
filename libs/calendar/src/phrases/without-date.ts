import { noDateInText, type Deadline } from '../deadline/deadline.js';
import type { Found, PhraseRule, Proposal, ReadingContext } from './phrase-rule.js';
import { take } from './phrase-text.js';

const none = (reason: string): Deadline => ({ kind: 'NONE', reason });

const continuousWords =
  (words: RegExp): PhraseRule =>
  (text) => {
    const taken = take(text, words);
    if (taken === null) return null;
    const reason = (taken.groups[0] ?? '').trim();
    return { rule: 'continuous', deadline: none(reason), notes: [], obligationKind: 'continuous', rest: taken.rest };
  };

/** "thường xuyên": an obligation that is never completed and has no class. */
export const regularly = continuousWords(/ thường xuyên(?= )/);

/** "tiếp tục", "tăng cường": the same, unless the text also asks for promptness. */
export const goingOn = continuousWords(/ (?:tiếp tục|tăng cường|duy trì|liên tục)(?= )/);

/** "kịp thời": no deadline; ageing (R10). */
export const promptly: PhraseRule = (text) => {
  const taken = take(text, / (?:kịp thời|khẩn trương|trong thời gian sớm nhất|sớm nhất|sớm|ngay)(?= )/);
  if (taken === null) return null;
  return { rule: 'promptly', deadline: none((taken.groups[0] ?? '').trim()), notes: [], rest: taken.rest };
};

const timeWords =
  / (?:ngày|tháng|quý|năm|tuần|giờ|buổi|kỳ|kỳ họp|đợt|hạn|thời hạn|thời gian|trước|sau|khi|hằng|đến|chậm|muộn|cuối|đầu|giữa|lúc|định kỳ|giai đoạn|thời điểm|\d{1,2}\/\d{1,4}) /;
const duties = / (?:báo cáo|gửi|tổng hợp|thực hiện|triển khai|tổ chức|xây dựng|tham mưu|rà soát|trình|phối hợp) /;

const proposalFor = (text: string, { contributions }: ReadingContext): { readonly proposal?: Proposal } =>
  contributions !== undefined && contributions.length > 0 && / tổng hợp /.test(text)
    ? { proposal: { kind: 'afterContributions', of: contributions } }
    : {};

/** Words that impose a duty and say nothing of time: `NONE`, with its reason; a consolidation may follow its contributions. */
export const noDate: PhraseRule = (text, context): Found | null =>
  duties.test(text) && !timeWords.test(text)
    ? { rule: 'no-date', deadline: none(noDateInText), notes: [], ...proposalFor(text, context), rest: ' ' }
    : null;

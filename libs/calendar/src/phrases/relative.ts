import { civilDate } from '../civil/civil-date.js';
import type { StartEvent } from '../deadline/deadline.js';
import type { Length } from '../working-days/length.js';
import type { Found, PhraseRule } from './phrase-rule.js';
import { take } from './phrase-text.js';

const lead = '(?:(?:trong|thời hạn|thời gian|vòng|không quá|quá|chậm nhất|muộn nhất|tối đa|sau|là|hạn) ){0,5}';
const length = String.raw`(\d{1,3}) (ngày làm việc|ngày|tuần|tháng|năm)`;
const from = '(?:(?:kể từ|tính từ|từ|sau)(?: (?:ngày|khi|thời điểm))?|sau ngày)';
const pattern = new RegExp(` ${lead}${length} (?:tính )?(?:\\| )?${from} ([^|]{1,300})`);

const units: Readonly<Record<string, Length['unit']>> = {
  ngày: 'day',
  'ngày làm việc': 'workingDay',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};

const document =
  '(?:công văn|văn bản|quyết định|chỉ thị|kế hoạch|nghị quyết|thông báo|công điện|hướng dẫn|chương trình)';
const startEvents: readonly (readonly [RegExp, 'issued' | 'received' | 'inForce'])[] = [
  [
    new RegExp(
      `^(?:(?:được )?(?:ký|ký ban hành|ký phát hành|ban hành|phát hành)|${document} này được (?:ký|ban hành|phát hành))(?: ${document})?(?: này)? $`,
    ),
    'issued',
  ],
  [new RegExp(`^(?:được )?(?:nhận|nhận được|tiếp nhận)(?: ${document})?(?: này)? $`), 'received'],
  [new RegExp(`^(?:${document} này )?có hiệu lực(?: thi hành)? $`), 'inForce'],
];

const writtenDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) $/;

const startEvent = (words: string): StartEvent | null => {
  const [, day, month, year] = writtenDate.exec(words) ?? [];
  if (day !== undefined) {
    const date = civilDate(Number(year), Number(month), Number(day));
    return date === null ? null : { event: 'date', date };
  }
  return { event: startEvents.find(([form]) => form.test(words))?.[1] ?? 'other' };
};

/**
 * "30 ngày kể từ ngày ký", "trong vòng 5 ngày làm việc kể từ ngày nhận được văn bản": unknown until the event, then
 * computed by CT5–CT7. Another document's or body's event is `other`: a person gives its day.
 */
export const relative: PhraseRule = (text): Found | null => {
  const taken = take(text, pattern);
  if (taken === null) return null;
  const [, n, unit = '', words = ''] = taken.groups;
  const start = startEvent(words);
  if (start === null || Number(n) === 0) return null;
  return {
    rule: `relative.${start.event}`,
    deadline: {
      kind: 'RELATIVE',
      start,
      length: { n: Number(n), unit: units[unit] ?? 'day' },
    },
    notes: [],
    rest: taken.rest,
  };
};

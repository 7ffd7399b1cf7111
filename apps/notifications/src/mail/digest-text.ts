import { dayInWords } from '../texts/civil-date.js';
import type { ItemText } from '../texts/item-words.js';

/** One item of a digest. `dueOn`: the day it should have gone out, where that is over. */
export interface DigestItem extends ItemText {
  readonly dueOn: string | null;
}

/** What a digest is written from. */
export interface DigestContents {
  readonly person: string | null;
  readonly agency: string | null;
  readonly on: string;
  readonly items: readonly DigestItem[];
}

const LATE = (day: string): string => `   (Gửi chậm do hệ thống bị gián đoạn; lẽ ra phải gửi ngày ${dayInWords(day)}.)`;

const linesOf = ({ line, dueOn }: DigestItem, index: number): readonly string[] => [
  `${index + 1}. ${line}.`,
  ...(dueOn === null ? [] : [LATE(dueOn)]),
];

const sections = (items: readonly DigestItem[]): readonly string[] => {
  const titles = [...new Set(items.map(({ title }) => title))];
  return titles.flatMap((title) => [
    '',
    title.toLocaleUpperCase('vi'),
    ...items.filter((item) => item.title === title).flatMap(linesOf),
  ]);
};

/** Subject and text of the mail that gathers everything for one person, in administrative Vietnamese. */
export const digestText = ({ person, agency, on, items }: DigestContents) => {
  const count = `${items.length} nội dung`;
  const isLate = items.some(({ dueOn }) => dueOn !== null);
  return {
    subject: `Thông báo ngày ${dayInWords(on)}: ${count}${isLate ? ' (có nội dung gửi chậm)' : ''}`,
    text: [
      `Kính gửi: Ông/Bà ${person ?? 'phụ trách'}${agency === null ? '' : `, ${agency}`}`,
      '',
      `Hệ thống theo dõi thực hiện ý kiến chỉ đạo xin thông báo ${count} sau đây:`,
      ...sections(items),
      '',
      'Đề nghị Ông/Bà đăng nhập hệ thống để xem chi tiết và xử lý.',
      'Thư này do hệ thống gửi tự động, vui lòng không trả lời.',
      '',
    ].join('\n'),
  };
};

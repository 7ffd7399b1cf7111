import { itemOf } from '../forms/item.js';
import { readOne, tasksOf } from './read-layout.js';

/** Lines broken at a width, as a page sets them. */
const broken = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const rows: string[] = [];
      for (const word of line.split(' ')) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`;
        else rows.push(word);
      }
      return rows;
    })
    .join('\n');

const ITEMS = [
  'Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Sở Tài chính rà soát các chính sách, hoàn thành trong quý II/2019.',
  'Giám đốc các Sở: Y tế, Nội vụ, Kế hoạch và Đầu tư; Thủ trưởng cơ quan thuộc Ủy ban nhân dân tỉnh kiểm tra việc thực hiện.',
];
const text = itemOf(ITEMS.join('\n2. ')).replace('\n2. Sở Tư pháp', '\n3. Sở Tư pháp');
const whole = readOne(text);

const seen = (read: typeof whole) => ({
  subject: read.subject?.value,
  tasks: tasksOf(read),
  due: read.obligations.map(({ deadline }) => deadline?.reading),
});

describe('lines that conversion broke', () => {
  it.each([45, 60, 72])('at %i characters are read as the whole ones', (width) => {
    expect(seen(readOne(broken(text, width)))).toEqual(seen(whole));
  });

  it('and set with a blank between all of them are read the same', () => {
    expect(seen(readOne(broken(text, 60).replaceAll('\n', '\n\n')))).toEqual(seen(whole));
  });

  it('by the foot of a page are read the same', () => {
    const pages = broken(text, 60).split('\n');
    const cut = pages.findIndex((line) => line.startsWith('2. ')) + 1;
    const turned = [...pages.slice(0, cut), '', '2', '', '--- PAGE BREAK ---', '', ...pages.slice(cut)].join('\n');
    expect(seen(readOne(turned))).toEqual(seen(whole));
  });

  it('a title of State broken over lines leaves no scrap to the issuer', () => {
    const read = readOne(text.replace('CHỦ NGHĨA VIỆT NAM', 'CHỦ NGHĨA VIỆT\nNAM'));
    expect(read.issuer?.value.name).toBe('Ủy ban nhân dân tỉnh Hòa An');
  });

  it('the articles of a decision stand under its own word, not under its legal bases', () => {
    const decision = `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-UBND\nHòa An, ngày 5 tháng 3 năm 2019\nQUYẾT ĐỊNH\nVề việc quản lý giá\nCăn cứ Luật Giá; theo đề nghị của Giám đốc Sở Tài chính,\nQUYẾT ĐỊNH:\nĐiều 1. Sở Tài chính rà soát giá các mặt hàng.\n`;
    expect(tasksOf(readOne(broken(decision, 45))).map(({ item }) => item)).toEqual(['Điều 1']);
  });

  it('a news page may break its headline and the number that it tells of', () => {
    const read = readOne(
      'Tỉnh Hòa An yêu cầu siết chặt việc khai thác\nkhoáng sản trên địa bàn\n\nChủ tịch UBND tỉnh Hòa An vừa ban hành Công văn số\n1120/UBND-KT ngày\n14/3/2023 về quản lý khoáng sản.\n\nTheo đó, Chủ tịch UBND tỉnh yêu cầu Sở Tài chính rà\nsoát việc thu thuế.\n',
    );
    expect([read.subject?.value, read.number?.value.written]).toEqual([
      'Tỉnh Hòa An yêu cầu siết chặt việc khai thác khoáng sản trên địa bàn',
      '1120/UBND-KT',
    ]);
  });
});

/** Who writes: the heading, number and place of the paper, how the text names the issuer, and who signs. */
export interface Letterhead {
  readonly heading: string;
  readonly number: string;
  readonly place: string;
  readonly name: string;
  readonly signature: string;
}

/** The province of the tests; number and date are given when it is issued. */
export const OF_PROVINCE: Letterhead = {
  heading: 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH',
  number: '/UBND-NC',
  place: 'Bình Minh, ngày tháng năm',
  name: 'Ủy ban nhân dân tỉnh',
  signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
};

/** What a letter orders: of whom, about what, item by item. */
export interface Order {
  readonly about: string;
  readonly to: readonly string[];
  readonly items: readonly string[];
}

/** An official letter with an order, in the form of Nghị định 30/2020/NĐ-CP. */
export const letterOf = (from: Letterhead, { about, to, items }: Order): string => `${from.heading}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${from.number}
V/v ${about}

${from.place}

Kính gửi:
${to.map((receiver) => `- ${receiver}`).join(';\n')}.

${from.name} yêu cầu thực hiện các nội dung sau:

${items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')}

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

${from.signature}`;

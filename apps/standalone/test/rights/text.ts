/** Words of the letters that the story issues; what is passed in stands in them. */
interface Words {
  readonly issuer: string;
  readonly place: string;
  readonly symbol: string;
  readonly subject: string;
  readonly addressed: readonly string[];
  readonly preamble: string;
  readonly items: readonly string[];
  readonly copies: readonly string[];
}

const list = (names: readonly string[]): string => names.map((name) => `- ${name};`).join('\n');

/** A letter as it is written in Vietnam. */
export const letter = ({ issuer, place, symbol, subject, addressed, preamble, items, copies }: Words): string =>
  `${issuer}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /${symbol}
V/v ${subject}

${place}, ngày tháng năm

Kính gửi:
${list(addressed)}

${preamble} yêu cầu thực hiện các nội dung sau:

${items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')}

Nơi nhận:
- Như trên;
${list(copies)}
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

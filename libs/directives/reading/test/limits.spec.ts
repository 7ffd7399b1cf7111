import { canonicalise, readDocument } from '../src/index.js';
import { planText } from './layouts/plan.js';

const MEGABYTE = 2 ** 20;
const SECONDS = 2;

const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

const pieces: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['line ends', '\n'],
  ['one word', 'x'],
  ['commas', ','],
  ['digits', '1'],
  ['table bars', '| a '],
  ['labels', 'a)'],
  ['labels, one per line', 'a)\n'],
  ['items', '1. Sở Nội vụ rà soát\n'],
  ['recipients', 'Kính gửi:'],
  ['recipients, one per line', 'Kính gửi:\n'],
  ['copies and titles', 'Nơi nhận:\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'],
  ['signatures', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n'],
  ['symbols', '12/QĐ-UBND '],
  ['bodies', 'các sở, ban, ngành và '],
  ['coordination', 'phối hợp với '],
  ['reports', 'báo cáo về Sở Nội vụ qua '],
  ['purposes', 'để '],
  ['bases', 'Căn cứ Luật A;\n'],
  ['aliases', '(sau đây gọi là '],
  ['footnotes', '¹ a\n'],
  [
    'one long line of sentences',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát trước ngày 01/6/2024; báo cáo UBND tỉnh. ',
  ],
  [
    'heads run together in one line',
    'UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 1/UBND-NC Hà Nội, ngày 1 tháng 1 năm 2020 V/v a Kính gửi: - b; - c. ',
  ],
  [
    'heads run together, one per line',
    'UBND TỈNH A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 1/UBND-NC Hà Nội, ngày 1 tháng 1 năm 2020 Kính gửi: - b; - c.\n',
  ],
  ['copies run together', 'Nơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn B\n'],
  ['copies run together in one line', 'Nơi nhận: - Như trên; - Lưu: VT. '],
  ['broken titles', 'QUYẾT\nĐỊNH\n'],
  ['brackets that say who', 'rà soát (Sở Nội vụ chủ trì; hoàn thành trong quý II/2022); '],
  ['open brackets', '(chủ trì; '],
  ['attributes in one line', 'Đơn vị chủ trì: Sở Nội vụ. Thời gian: tháng 6/2022. '],
  ['headings that are names', '1. Cục Quản lý khám, chữa bệnh, Sở Y tế:\n- rà soát văn bản\n'],
  ['tables with groups', 'STT | Nội dung | Chủ trì | Thời gian\nI | Nhóm\n1 | Rà soát | Sở Nội vụ | 6/2022\n'],
  ['appendices', 'PHỤ LỤC\nSTT | Nội dung | Chủ trì | Thời gian\n1 | Rà soát | Sở Nội vụ | 6/2022\n'],
  ['closings', 'Trên đây là kế hoạch, đề nghị các sở nghiêm túc tổ chức triển khai thực hiện.\n'],
  ['consolidations', 'Sở Nội vụ tổng hợp báo cáo UBND tỉnh (qua Sở Tài chính) trước ngày 25 tháng cuối quý.\n'],
  ['recipients in one line', 'Kính gửi: - Sở Nội vụ; - Sở Tài chính; '],
  ['days and months', 'trước ngày 25 tháng cuối quý sau tiếp theo '],
  ['names in capitals', 'Trần Văn B - Lưu: VT. '],
  ['page labels', 'Nơi ban hành: Tỉnh A Người ký: B\n'],
  ['descriptions of groups', 'các địa phương có tuyến đường có tên tại '],
  ['bodies spoken to', 'quý cơ quan và quý tổ chức hằng quý '],
  ['empty cells', '| | 1 | | '],
  ['tables with empty cells', '| STT | Nội dung | Chủ trì | Thời gian |\n| 1 | Rà soát | | 6/2022 |\n'],
  ['names with heads', 'Quyết định số 12/QĐ-UBND (sau đây gọi là B) '],
  ['topics before a colon', '1. Về nguồn vốn: Sở Tài chính kích hoạt phương án.\n'],
  ['difficulties told', 'khó khăn vướng mắc phản ánh về '],
  ['what dealers deal in', 'các doanh nghiệp kinh doanh xăng dầu, gas, '],
  ['unknown names', 'Đề nghị Viettel Bắc Sơn, VNPT Bắc Sơn, '],
  ['years that are past', 'trước năm 1994 '],
  ['committees named after a field', 'Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai về '],
  ['signatures in one cell', 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn B\n'],
  ['words that open an order', 'Đề nghị\nSở Y tế yêu cầu như sau:\n'],
  ['a document in one line', planText.replace(/\n/g, ' ')],
  ['a document again and again', planText],
];

describe('one megabyte', () => {
  it.each(pieces)(`of %s is read within ${SECONDS} s of computing`, (_, piece) => {
    const text = canonicalise(filled(piece)).text;
    const before = process.cpuUsage();
    const documents = readDocument(text);
    const { user, system } = process.cpuUsage(before);
    expect(Array.isArray(documents)).toBe(true);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  });
});

describe('what is more than is read', () => {
  const reasonsIn = (body: string): readonly string[] => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH A\n\nSố: 1/UBND-NC\n\nKính gửi: Sở Nội vụ.\n\nỦy ban nhân dân tỉnh yêu cầu:\n\n${body}`;
    return readDocument(canonicalise(text).text).flatMap(({ notUnderstood }) =>
      notUnderstood.map(({ reason }) => reason),
    );
  };

  it.each([
    [
      'parts of a paragraph',
      `1. ${'Sở Nội vụ rà soát hồ sơ. '.repeat(70)}`,
      'beyond the number of parts that are read',
    ],
    ['duties', '1. Sở Nội vụ rà soát hồ sơ.\n'.repeat(1_100), 'beyond the number of duties that are read'],
    ['items', '1. Hồ sơ đầy đủ theo quy định.\n'.repeat(4_100), 'what follows is not read'],
  ])('%s are said to be left out', (_, body, reason) => {
    expect(reasonsIn(body)).toContain(reason);
  });
});

import { readOne } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

describe('heads as conversion leaves them', () => {
  it('a telegram may be dated with its hour', () => {
    const read = readOne(
      `UBND TỈNH HÒA AN\n${STATE}Số: 05/CĐ-CT                     Hòa An, hồi 14 giờ 00 ngày 28 tháng 6 năm 2019\nCÔNG ĐIỆN\nVề việc ứng phó bão\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Giám đốc Công an tỉnh.\n1. Công an tỉnh rà soát phương án.\n`,
    );
    expect([read.issueDate?.value.written, read.place?.value]).toEqual(['2019-06-28', 'Hòa An']);
    expect(read.recipients.map(({ value }) => value)).toEqual(['Giám đốc Công an tỉnh']);
  });

  it('a dateline may be blank but for its year', () => {
    const text = itemOf('Sở Nội vụ rà soát.').replace('ngày 5 tháng 3 năm 2019', 'ngày      tháng      năm 2019');
    expect(readOne(text).issueDate?.value.written).toBe('2019');
  });

  it('a number and a month that scanning garbled leave what can be read', () => {
    const text = itemOf('Sở Nội vụ rà soát.').replace('12/CT-UBND', 'A 2z/UBND-VX').replace('tháng 3', 'tháng J');
    expect([readOne(text).number?.value.written, readOne(text).issueDate?.value.written]).toEqual([
      'A2z/UBND-VX',
      '2019',
    ]);
  });

  it('the subject ends where the body begins, though no gap parts them', () => {
    const text = itemOf('Sở Nội vụ rà soát.').replace('Trong thời gian qua', 'Trong những tháng cuối năm');
    expect(readOne(text).subject?.value).toBe('tăng cường quản lý');
  });

  it('a term is part of the subject, a cited date below the title too', () => {
    const letter = itemOf('Sở Nội vụ rà soát.').replace('quản lý\n', 'quản lý cán bộ\nnhiệm kỳ 2015 - 2020\n');
    expect(readOne(letter).subject?.value).toBe('tăng cường quản lý cán bộ nhiệm kỳ 2015 - 2020');
    const programme = `TỈNH ỦY HÒA AN\n*\nSố 27-CTr/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHòa An, ngày 26 tháng 4 năm 2018\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương\n\nI- MỤC TIÊU\nTinh gọn bộ máy.\n`;
    expect(readOne(programme).subject?.value).toBe('thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương');
  });

  it('a signature in one cell is read', () => {
    const text = `${itemOf('Sở Nội vụ rà soát.')}\n| Nơi nhận: - Như trên; - Lưu: VT. | **KT. GIÁM ĐỐC** **PHÓ GIÁM ĐỐC** **Trịnh Xuân C** |\n`;
    expect(readOne(text).signature.name?.value).toBe('Trịnh Xuân C');
  });

  it('the name of the issuer may be broken over lines where the head is lost', () => {
    const text =
      'CHỈ THỊ\nVề việc tăng cường quản lý giá\nĐể bình ổn thị trường, Ủy ban nhân dân\ntỉnh Hòa An chỉ thị:\n1. Sở Tài chính rà soát giá.\n2. Sở Công Thương kiểm tra thị trường.\n';
    expect(readOne(text).issuer?.value.name).toBe('Ủy ban nhân dân tỉnh Hòa An');
  });

  it('the headline of a page is not the name of its site', () => {
    const text =
      'Cổng Thông tin điện tử tỉnh Hòa An\nChỉ đạo điều hành\nTăng cường quản lý, bảo vệ rừng mùa khô\n09/01/2024 08:15\nChủ tịch UBND tỉnh Hòa An vừa ban hành Chỉ thị số 02/CT-UBND ngày 08/01/2024 về bảo vệ rừng.\nTheo Chỉ thị, Chủ tịch UBND tỉnh yêu cầu Sở Tài chính rà soát kinh phí.\n';
    expect(readOne(text).subject?.value).toBe('Tăng cường quản lý, bảo vệ rừng mùa khô');
  });
});

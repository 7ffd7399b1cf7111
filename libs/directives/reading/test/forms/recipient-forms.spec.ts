import { readOne } from '../layouts/read-layout.js';

const letter = (list: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 12/UBND-NC\nV/v rà soát\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 5 tháng 3 năm 2019\n${list}\nThực hiện Công văn số 9/BNV-TH ngày 01/3/2019 của Bộ Nội vụ, Ủy ban nhân dân tỉnh giao Sở Nội vụ rà soát.\n`;

const three = ['Sở Nội vụ', 'Sở Tài chính', 'Ủy ban nhân dân các huyện, thành phố'];

describe('the list after "Kính gửi"', () => {
  it.each([
    ['Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính;\n- Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi: - Sở Nội vụ;\n- Sở Tài chính;\n- Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi:\n\n- Sở Nội vụ,\n- Sở Tài chính,\n- Ủy ban nhân dân các huyện, thành phố.\n'],
    ['Kính gửi:\n1. Sở Nội vụ;\n2. Sở Tài chính;\n3. Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi:\n1/ Sở Nội vụ\n2/ Sở Tài chính\n3/ Ủy ban nhân dân các huyện, thành phố'],
    ['Kính gửi:\nSở Nội vụ;\nSở Tài chính;\nỦy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi:\n+ Sở Nội vụ;\n+ Sở Tài chính;\n+ Ủy ban nhân dân các huyện,\nthành phố.'],
    ['Kính gửi:\n• Sở Nội vụ;\n• Sở Tài chính;\n• Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi :\n– Sở Nội vụ;\n– Sở Tài chính;\n– Ủy ban nhân dân các huyện, thành phố'],
    ['KÍNH GỬI:\n- Sở Nội vụ;\n- Sở Tài chính;\n- Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gởi:\n- Sở Nội vụ;\n- Sở Tài chính;\n- Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi: | - Sở Nội vụ;\n- Sở Tài chính;\n- Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi: - Sở Nội vụ; - Sở Tài chính; - Ủy ban nhân dân các huyện, thành phố.'],
    ['Kính gửi:\n-\nSở Nội vụ;\n-\nSở Tài chính;\n-\nỦy ban nhân dân các huyện, thành phố.'],
  ])('%s', (list) => {
    expect(readOne(letter(list)).recipients.map(({ value }) => value)).toEqual(three);
  });

  it.each([
    ['Kính gửi: Sở Nội vụ.', ['Sở Nội vụ']],
    ['Kính gửi: Sở Nội vụ.\n1. Sở Tài chính chủ trì rà soát các dự án.', ['Sở Nội vụ']],
    ['Kính gửi:\n1. Sở Nội vụ;\n2. Sở Tài chính.\n1. Sở Nội vụ chủ trì rà soát.', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Kính gửi: Các đơn vị trực thuộc (theo danh sách)', ['Các đơn vị trực thuộc (theo danh sách)']],
    ['Kính gửi:  Các sở, ban, ngành,\n đoàn thể tỉnh', ['Các sở, ban, ngành, đoàn thể tỉnh']],
    ['Kính gửi: Ông Giám đốc Sở Nội vụ.', ['Ông Giám đốc Sở Nội vụ']],
    ['Kính gửi: - Sở Nội vụ;\nĐồng kính gửi: - Thường trực Tỉnh ủy.', ['Sở Nội vụ', 'Thường trực Tỉnh ủy']],
  ])('%s', (list, expected) => {
    expect(readOne(letter(list)).recipients.map(({ value }) => value)).toEqual(expected);
  });
});

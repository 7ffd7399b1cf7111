import { readOne } from '../layouts/read-layout.js';

const head = 'SỞ TƯ PHÁP\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const rest = '\nKính gửi: Phòng Tư pháp các huyện.\nSở Tư pháp đề nghị Phòng Tư pháp các huyện rà soát.\n';

const subjectOf = (text: string): string | undefined => readOne(text).subject?.value;

describe('the subject of a letter', () => {
  it.each([
    ['V/v rà soát văn bản'],
    ['V/v: rà soát văn bản'],
    ['v/v rà soát văn bản'],
    ['V/V rà soát văn bản'],
    ['Về việc rà soát văn bản'],
    ['Về việc: rà soát văn bản'],
    ['(V/v rà soát văn bản)'],
    ['“V/v rà soát văn bản”'],
    ['V/v rà soát\nvăn bản'],
    ['V / v rà soát văn bản'],
    ['Trích yếu: rà soát văn bản'],
    ['V/v rà soát văn bản./.'],
    ['Vv rà soát văn bản'],
  ])('printed "%s" is read', (line) => {
    expect(subjectOf(`${head}Số: 12/STP-VB\n${line}\nHòa An, ngày 5 tháng 3 năm 2019${rest}`)).toBe('rà soát văn bản');
    expect(subjectOf(`${head}Số: 12/STP-VB\nHòa An, ngày 5 tháng 3 năm 2019\n${line}${rest}`)).toBe('rà soát văn bản');
  });

  it('goes on over lines beside the motto and the date', () => {
    const columns =
      'UBND TỈNH HÒA AN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ TƯ PHÁP                Độc lập - Tự do - Hạnh phúc\nSố: 12/STP-VB             Hòa An, ngày 5 tháng 3 năm 2019\nV/v rà soát văn bản quy phạm\npháp luật thuộc lĩnh vực\nđất đai năm 2019\n';
    expect(subjectOf(columns + rest)).toBe('rà soát văn bản quy phạm pháp luật thuộc lĩnh vực đất đai năm 2019');
  });
});

const titled = (title: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN TÂN LĨNH\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Lĩnh, ngày 5 tháng 3 năm 2019\n${title}\nCăn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\nỦy ban nhân dân huyện ban hành Kế hoạch như sau:\n1. Phòng Nội vụ rà soát tài liệu.\n`;

describe('the subject below a title', () => {
  it.each([
    ['KẾ HOẠCH\nKiểm tra công tác lưu trữ năm 2019', 'Kiểm tra công tác lưu trữ năm 2019'],
    ['KẾ HOẠCH\nVề việc kiểm tra công tác\nlưu trữ năm 2019', 'kiểm tra công tác lưu trữ năm 2019'],
    ['KẾ HOẠCH\nKiểm tra công tác lưu trữ năm 2019\n----------', 'Kiểm tra công tác lưu trữ năm 2019'],
    ['K Ế  H O Ạ C H\nKiểm tra công tác lưu trữ năm 2019', 'Kiểm tra công tác lưu trữ năm 2019'],
    ['KẾ HOẠCH KIỂM TRA CÔNG TÁC LƯU TRỮ NĂM 2019', 'KIỂM TRA CÔNG TÁC LƯU TRỮ NĂM 2019'],
    ['KẾ HOẠCH\nKIỂM TRA CÔNG TÁC\nLƯU TRỮ NĂM 2019', 'KIỂM TRA CÔNG TÁC LƯU TRỮ NĂM 2019'],
    ['**KẾ HOẠCH**\n\n**Kiểm tra công tác lưu trữ năm 2019**', 'Kiểm tra công tác lưu trữ năm 2019'],
    ['KẾ HOẠCH\nKiểm tra công tác lưu trữ\n(Ban hành kèm theo Quyết định số 5/QĐ-UBND)', 'Kiểm tra công tác lưu trữ'],
  ])('%s', (title, subject) => {
    expect(subjectOf(titled(title))).toBe(subject);
  });
});

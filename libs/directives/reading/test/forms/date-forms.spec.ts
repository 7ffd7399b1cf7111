import { readOne } from '../layouts/read-layout.js';

const headWith = (line: string): string =>
  `BỘ XÂY DỰNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 77/BXD-QLN\n${line}\nKính gửi: Ủy ban nhân dân các tỉnh.\nBộ Xây dựng đề nghị Ủy ban nhân dân các tỉnh rà soát.\n`;

describe('the date in the head', () => {
  it.each([
    ['Hà Nội, ngày 5 tháng 3 năm 2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày    tháng 3 năm 2024', '2024-03', 'Hà Nội'],
    ['Hà Nội, ngày … tháng … năm 2024', '2024', 'Hà Nội'],
    ['Hà Nội, ngày.....tháng.....năm 2024', '2024', 'Hà Nội'],
    ['Hà Nội ngày 05/3/2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày 05/03/2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày 05 - 3 - 2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày5 tháng3 năm2019', '2019-03-05', 'Hà Nội'],
    ['TP. Hòa An, ngày 12 tháng 01 năm 2022', '2022-01-12', 'TP. Hòa An'],
    ['Hà Nội, ngày O5 tháng l2 năm 2019', '2019-12-05', 'Hà Nội'],
    ['Hà Nội, tháng 3 năm 2019', '2019-03', 'Hà Nội'],
    ['Hà Nội, Ngày 5 Tháng 3 Năm 2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày 5 tháng 3\nnăm 2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày 05 tháng 3 năm 20l9', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày 5 tháng 3 năm 2019.', '2019-03-05', 'Hà Nội'],
    ['Phan Rang - Tháp Chàm, ngày 05 tháng11 năm 2010', '2010-11-05', 'Phan Rang - Tháp Chàm'],
    ['Hà Nội, 5 tháng 3 năm 2019', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày 05 tháng 3 năm 2019 | |', '2019-03-05', 'Hà Nội'],
    ['Hà Nội, ngày mùng 5 tháng 3 năm 2019', '2019-03-05', 'Hà Nội'],
  ])('printed "%s" is %s', (line, date, place) => {
    const read = readOne(headWith(line));
    expect(read.issueDate?.value.written).toBe(date);
    expect(read.place?.value).toBe(place);
  });
});

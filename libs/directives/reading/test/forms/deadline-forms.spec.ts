import { readOne } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

const deadlineOf = (words: string): string | null => {
  const reading = readOne(itemOf(`Sở Nội vụ ${words}.`)).obligations.find(({ item }) => item === '1')?.deadline
    ?.reading;
  if (reading?.kind === 'FIXED') return reading.date;
  if (reading?.kind === 'WINDOW') return `${reading.from}..${reading.to}`;
  return reading ? reading.kind : null;
};

describe('the time of a duty', () => {
  it.each([
    ['hoàn thành việc rà soát trước ngày 30/6/2019', '2019-06-30'],
    ['rà soát xong trước ngày 30 tháng 6 năm 2019', '2019-06-30'],
    ['rà soát xong trước ngày 31/02/2019', 'DAY_UNKNOWN'],
    ['rà soát, hoàn thành trước 30/6/2019', '2019-06-30'],
    ['rà soát, chậm nhất ngày 30/6/2019', '2019-06-30'],
    ['rà soát, chậm nhất là ngày 30/6/2019', '2019-06-30'],
    ['rà soát, chậm nhất đến hết ngày 30/6/2019', '2019-06-30'],
    ['rà soát, muộn nhất vào ngày 30/6/2019', '2019-06-30'],
    ['rà soát đến hết ngày 30.6.2019', '2019-06-30'],
    ['rà soát xong trước 17h00 ngày 30/6/2019', '2019-06-30'],
    ['rà soát xong trước 17 giờ 00 phút ngày 30/6/2019', '2019-06-30'],
    ['rà soát (thời hạn hoàn thành: 30/6/2019)', '2019-06-30'],
    ['rà soát. Thời gian hoàn thành: trước ngày 30/6/2019', '2019-06-30'],
    ['rà soát; thời hạn: ngày 30-6-2019', '2019-06-30'],
    ['rà soát, trình Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2019', '2019-06-30'],
    ['rà soát trong tháng 6/2019', '2019-06-01..2019-06-30'],
    ['rà soát, hoàn thành trong tháng 6 năm 2019', '2019-06-01..2019-06-30'],
    ['rà soát, hoàn thành trong quý II/2019', '2019-04-01..2019-06-30'],
    ['rà soát, xong trong Quý 2 năm 2019', '2019-04-01..2019-06-30'],
    ['rà soát trong năm 2019', '2019-01-01..2019-12-31'],
    ['rà soát trong 6 tháng đầu năm 2019', '2019-01-01..2019-06-30'],
    ['rà soát trong thời hạn 15 ngày kể từ ngày ban hành Chỉ thị này', 'RELATIVE'],
    ['rà soát trong vòng 10 ngày làm việc', 'RELATIVE'],
    ['rà soát ngay sau khi có hướng dẫn của Bộ Nội vụ', 'CONDITIONAL'],
    ['rà soát theo Công văn số 15/BNV-TH ngày 30/6/2019 của Bộ Nội vụ', null],
    ['rà soát các văn bản ban hành từ ngày 01/01/2015 đến ngày 31/12/2018', null],
    ['rà soát quy hoạch giai đoạn 2021 - 2030', null],
    ['rà soát số liệu tính đến ngày 31/12/2018', null],
    ['rà soát dự toán ngân sách năm 2019', null],
  ])('"%s" is %s', (words, expected) => {
    expect(deadlineOf(words)).toBe(expected);
  });
});

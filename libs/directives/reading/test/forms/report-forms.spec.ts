import { readOne, reportsOf } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

const reportOf = (words: string) => reportsOf(readOne(itemOf(words))).filter(({ item }) => item === '1');

describe('where and when a report goes', () => {
  it.each([
    [
      'Các sở báo cáo kết quả về Sở Nội vụ trước ngày 30/6/2019 để tổng hợp.',
      ['Sở Nội vụ'],
      null,
      ['once before 2019-06-30'],
    ],
    [
      'Các sở rà soát các dự án chậm tiến độ. Yêu cầu gửi báo cáo về Sở Tài chính trước ngày 30/6/2019.',
      ['Sở Tài chính'],
      null,
      ['once before 2019-06-30'],
    ],
    [
      'Sở Nội vụ tổng hợp kết quả, trình UBND tỉnh trước ngày 30/6/2019 để báo cáo Bộ Nội vụ.',
      ['UBND tỉnh'],
      null,
      ['once before 2019-06-30'],
    ],
    [
      'Các sở gửi báo cáo về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 30/6/2019.',
      ['Ủy ban nhân dân tỉnh'],
      'Sở Nội vụ',
      ['once before 2019-06-30'],
    ],
    [
      'Các sở gửi báo cáo về Ủy ban nhân dân tỉnh thông qua Sở Nội vụ để tổng hợp.',
      ['Ủy ban nhân dân tỉnh'],
      'Sở Nội vụ',
      ['onDemand'],
    ],
    [
      'Định kỳ hằng quý (trước ngày 25 tháng cuối quý), các sở báo cáo kết quả về Sở Nội vụ.',
      ['Sở Nội vụ'],
      null,
      ['quarter before 25'],
    ],
    [
      'Các sở định kỳ hằng quý, trước ngày 20 của tháng cuối quý báo cáo UBND tỉnh.',
      ['UBND tỉnh'],
      null,
      ['quarter before 20'],
    ],
    ['Định kỳ hàng tháng, trước ngày 25, các sở báo cáo UBND tỉnh.', ['UBND tỉnh'], null, ['month before 25']],
    ['Các sở báo cáo UBND tỉnh trước ngày 25 hàng tháng.', ['UBND tỉnh'], null, ['month before 25']],
    ['Hằng năm, chậm nhất ngày 15 tháng 12, các sở gửi báo cáo về Sở Nội vụ.', ['Sở Nội vụ'], null, ['year by 12 15']],
    [
      'Các sở báo cáo 6 tháng (trước ngày 15/6) và báo cáo năm (trước ngày 15/12) về Sở Nội vụ.',
      ['Sở Nội vụ'],
      null,
      ['halfYear before 6 15', 'year before 12 15'],
    ],
    ['Các sở định kỳ 06 tháng, 01 năm báo cáo UBND tỉnh.', ['UBND tỉnh'], null, ['halfYear', 'year']],
    [
      'Các sở định kỳ 6 tháng, hằng năm báo cáo UBND tỉnh trước ngày 15/6 và ngày 15/12.',
      ['UBND tỉnh'],
      null,
      ['halfYear before 6 15', 'year before 12 15'],
    ],
    [
      'Các sở định kỳ hằng quý, 6 tháng, hằng năm báo cáo UBND tỉnh trước ngày 15/6 và ngày 15/12.',
      ['UBND tỉnh'],
      null,
      ['quarter', 'halfYear', 'year'],
    ],
    [
      'Các sở báo cáo định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 10/12) về UBND tỉnh qua Sở Nội vụ.',
      ['UBND tỉnh'],
      'Sở Nội vụ',
      ['halfYear before 6 10', 'year before 12 10'],
    ],
    ['Sở Nội vụ tổng hợp, báo cáo Chủ tịch UBND tỉnh xem xét, chỉ đạo.', ['Chủ tịch UBND tỉnh'], null, ['onDemand']],
    ['Sở Nội vụ báo cáo UBND tỉnh trong tháng 12/2019.', ['UBND tỉnh'], null, ['once 2019-12']],
    [
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo về Sở Nội vụ để được hướng dẫn.',
      ['Sở Nội vụ'],
      null,
      ['onDemand'],
    ],
    [
      'Các sở báo cáo kết quả thực hiện trong báo cáo cải cách hành chính hằng quý gửi Sở Nội vụ.',
      ['Sở Nội vụ'],
      null,
      ['quarter'],
    ],
    [
      'Các sở gửi báo cáo kết quả bằng văn bản về Sở Nội vụ chậm nhất vào ngày 05 tháng 12 hằng năm.',
      ['Sở Nội vụ'],
      null,
      ['year by 12 5'],
    ],
    [
      'Các sở báo cáo quý (trước ngày 10 của tháng đầu quý tiếp theo) về Sở Nội vụ.',
      ['Sở Nội vụ'],
      null,
      ['quarter before 10'],
    ],
    [
      'Các sở báo cáo kết quả thực hiện 9 tháng trước ngày 20/9 về Sở Nội vụ.',
      ['Sở Nội vụ'],
      null,
      ['nineMonths before 9 20'],
    ],
  ])('%s', (words, to, via, when) => {
    expect(reportOf(words)).toEqual([{ item: '1', to, via, when }]);
  });
});

import { proseAt } from '../text/prose.js';
import { readDeadline } from './read-deadline.js';

const NOTHING = /(?!)/;

const deadline = (text: string) => readDeadline(text, proseAt(text, 0, text.length, NOTHING));

describe('the deadline of a sentence', () => {
  it.each([
    ['hoàn thành trước ngày 01/12/2024', { kind: 'FIXED', date: '2024-12-01', relation: 'before' }],
    ['Chậm nhất là ngày 30 tháng 6 năm 2010 các cơ quan', { kind: 'FIXED', date: '2010-06-30', relation: 'by' }],
    ['xong trước ngày Quốc khánh 02/9/2025', { kind: 'FIXED', date: '2025-09-02' }],
    ['trong Quý III năm 2023, cơ quan', { kind: 'WINDOW', from: '2023-07-01', to: '2023-09-30' }],
    ['Tháng 10 năm 2023, Sở Nội vụ', { kind: 'WINDOW', from: '2023-10-01', to: '2023-10-31' }],
    ['Năm 2024 và các năm tiếp theo, Sở Nội vụ', { kind: 'RECURRING', period: 'year', from: '2024-01-01' }],
    ['Hằng năm tổ chức phát động thi đua', { kind: 'DAY_UNKNOWN', period: 'year' }],
    ['Hàng năm tổ chức hội nghị', { kind: 'DAY_UNKNOWN', period: 'year' }],
    ['trong thời hạn 30 ngày kể từ ngày ký', { kind: 'RELATIVE' }],
    ['Sau khi có văn bản hướng dẫn của Trung ương, Sở Nội vụ', { kind: 'CONDITIONAL' }],
    ['kịp thời biểu dương', { kind: 'NONE', reason: 'kip thoi' }],
  ])('"%s" is read from its words', (text, reading) => {
    expect(deadline(text)?.reading).toMatchObject(reading);
  });

  it.each([
    'theo Công văn số 8110/UBND-NC ngày 11/10/2024',
    'trên địa bàn tỉnh giai đoạn 2023 - 2025',
    'có thành tích xây dựng chính quyền thân thiện năm 2023',
  ])('"%s" gives none', (text) => {
    expect(deadline(text)).toBeNull();
  });
});

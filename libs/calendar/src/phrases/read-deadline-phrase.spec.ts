import { asks, issued, read, summary } from '../../test/readings.js';
import type { ReadingContext } from './phrase-rule.js';

const draft: ReadingContext = { ...issued, issueDate: null };

describe('a named date', () => {
  it.each([
    ['trước ngày 01/12/2024', 'fixed.date 2024-11-30'],
    ['Trước ngày 01 tháng 12 năm 2024', 'fixed.date 2024-11-30'],
    ['xong trước ngày 31/3/2025', 'fixed.date 2025-03-30'],
    ['hoàn thành trước 01/3/2025', 'fixed.date 2025-02-28'],
    ['trước 17 giờ 00 ngày 20/6/2025', 'fixed.date 2025-06-20'],
    ['trước 16h30 ngày 20/6/2025', 'fixed.date 2025-06-20'],
    ['chậm nhất ngày 15/6/2025', 'fixed.date 2025-06-15'],
    ['chậm nhất là ngày 15 tháng 6 năm 2025', 'fixed.date 2025-06-15'],
    ['chậm nhất là trước ngày 15/6/2025', 'fixed.date 2025-06-14'],
    ['muộn nhất vào ngày 15.6.2025', 'fixed.date 2025-06-15'],
    ['đến hết ngày 31-12-2025', 'fixed.date 2025-12-31'],
    ['đến ngày 31/12/2025', 'fixed.date 2025-12-31'],
    ['trong ngày 15/6/2025', 'fixed.date 2025-06-15'],
    ['ngày 15/6/2025', 'fixed.date 2025-06-15'],
    ['TRƯỚC NGÀY 01/12/2025, gửi về Sở Nội vụ', 'fixed.date 2025-11-30'],
  ])('%s', (phrase, expected) => expect(summary(read(phrase))).toBe(expected));

  it.each([
    ['trước ngày 15/01', 'fixed.day-and-month 2025-01-14'],
    ['trước ngày 20/12', 'fixed.day-and-month 2024-12-19'],
    ['trước ngày 19/12', 'fixed.day-and-month 2025-12-18'],
    ['chậm nhất ngày 29/02', 'fixed.day-and-month 2028-02-29'],
  ])('%s without its year is the first that is not over when the document is issued', (phrase, expected) => {
    const reading = read(phrase);
    expect(summary(reading)).toBe(expected);
    expect(reading).toMatchObject({ notes: expect.arrayContaining(['YEAR_FROM_ISSUE_DATE']) as unknown });
    expect(summary(read(phrase, draft))).toBe('ISSUE_DATE_UNKNOWN');
  });

  it('shows how "trước" was read, and that an hour was left out', () => {
    expect(read('trước ngày 01/12/2024')).toMatchObject({ notes: ['BEFORE_IS_DAY_BEFORE'] });
    expect(read('trước 17 giờ ngày 20/6/2025')).toMatchObject({ notes: ['HOUR_NOT_KEPT'] });
    expect(read('chậm nhất ngày 15/6/2025')).toMatchObject({ notes: [] });
  });

  it.each([
    'trước ngày 31/02/2025',
    'trước ngày 31/6',
    'trước ngày 01/13/2025',
    'trước ngày 01/6/25',
    'trước ngày 15',
    'số liệu tính đến ngày 15/6/2025',
    'tổ chức theo Kế hoạch ngày 15/6/2025',
    'trước ngày 01/6/2025 hoặc ngày 01/12/2025',
    'trước ngày 15/6/2025 ít nhất 05 ngày làm việc',
    'sau khi có văn bản hướng dẫn, trước ngày 15/6/2025',
  ])('%s is asked', (phrase) => expect(summary(read(phrase))).toBe(asks));
});

describe('a period of time', () => {
  it.each([
    ['30 ngày kể từ ngày ký', 'relative.issued 2025-01-20'],
    ['trong vòng 10 ngày kể từ ngày ban hành', 'relative.issued 2024-12-30'],
    ['trong thời hạn 10 (mười) ngày, kể từ ngày ban hành Kế hoạch này', 'relative.issued 2024-12-30'],
    ['trong vòng ba mươi ngày kể từ ngày ký ban hành', 'relative.issued 2025-01-20'],
    ['chậm nhất sau 05 ngày làm việc kể từ ngày Quyết định này được ký', 'relative.issued 2024-12-27'],
    ['trong vòng 02 tuần kể từ ngày ký, Sở Nội vụ báo cáo', 'relative.issued 2025-01-03'],
    ['sau 01 tháng kể từ ngày ký', 'relative.issued 2025-01-20'],
    ['không quá 01 năm tính từ ngày ký', 'relative.issued 2025-12-22'],
    ['30 ngày kể từ ngày 15/01/2025', 'relative.date 2025-02-14'],
    ['trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản', 'relative.received RELATIVE'],
    ['5 ngày sau khi nhận được Công văn này', 'relative.received RELATIVE'],
    ['trong vòng 15 ngày kể từ ngày Nghị quyết này có hiệu lực thi hành', 'relative.inForce RELATIVE'],
    ['30 ngày kể từ ngày có hiệu lực', 'relative.inForce RELATIVE'],
    ['30 ngày kể từ ngày ban hành Nghị quyết của HĐND tỉnh', 'relative.other RELATIVE'],
    ['trong vòng 10 ngày sau khi có kết quả kiểm tra', 'relative.other RELATIVE'],
  ])('%s', (phrase, expected) => expect(summary(read(phrase))).toBe(expected));

  it.each([
    ['một', 1],
    ['hai', 2],
    ['ba', 3],
    ['bốn', 4],
    ['năm', 5],
    ['sáu', 6],
    ['bảy', 7],
    ['tám', 8],
    ['chín', 9],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['ba mươi', 30],
    ['bốn mươi lăm', 45],
    ['sáu mươi', 60],
    ['chín mươi', 90],
  ])('reads "%s ngày" as %i', (word, n) =>
    expect(read(`trong vòng ${word} ngày kể từ ngày ký`)).toMatchObject({ deadline: { length: { n, unit: 'day' } } }),
  );

  it('keeps its length for the day on which the event is known', () => {
    expect(read('trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản')).toMatchObject({
      deadline: { kind: 'RELATIVE', start: { event: 'received' }, length: { n: 5, unit: 'workingDay' } },
      due: null,
    });
    expect(read('30 ngày kể từ ngày ký', draft)).toMatchObject({ understood: true, due: null, instant: null });
  });

  it.each([
    'trong vòng 24 giờ',
    'trong vòng 30 ngày',
    '0 ngày kể từ ngày ký',
    '30 ngày kể từ ngày 31/02/2025',
    'trong 6 tháng',
  ])('%s is asked', (phrase) => expect(summary(read(phrase))).toBe(asks));
});

describe('a part of a year', () => {
  it.each([
    ['trong tháng 6/2025', 'window.month 2025-06-30'],
    ['Tháng 02 năm 2024', 'window.month 2024-02-29'],
    ['trong tháng 6', 'window.month 2025-06-30'],
    ['trong tháng 12', 'window.month 2024-12-31'],
    ['Quý I/2025', 'window.quarter 2025-03-31'],
    ['hoàn thành trong Quý 2 năm 2025', 'window.quarter 2025-06-30'],
    ['quí III', 'window.quarter 2025-09-30'],
    ['6 tháng đầu năm 2025', 'window.half-year 2025-06-30'],
    ['trong sáu tháng cuối năm 2025', 'window.half-year 2025-12-31'],
    ['9 tháng đầu năm 2025', 'window.nine-months 2025-09-30'],
    ['trong năm 2025', 'window.year 2025-12-31'],
    ['năm 2025', 'window.year 2025-12-31'],
    ['Năm 2025, Sở Nội vụ chủ trì', 'window.year 2025-12-31'],
    ['UBND tỉnh giao trong Quý III năm 2025', 'window.quarter 2025-09-30'],
    ['trong giai đoạn 2021 - 2025', 'window.years 2025-12-31'],
    ['trong năm nay', 'window.year 2024-12-31'],
    ['giai đoạn 2021–2025', 'window.years 2025-12-31'],
    ['từ năm 2023 đến hết năm 2025', 'window.years 2025-12-31'],
    ['từ ngày 01/7/2025 đến hết ngày 31/12/2025', 'window.days 2025-12-31'],
    ['từ 01/7 đến 31/12/2025', 'window.days 2025-12-31'],
    ['đầu tháng 6 năm 2025', 'start.month 2025-06-01'],
    ['giữa tháng 6/2025', 'middle.month 2025-06-15'],
    ['cuối tháng 6/2025', 'end.month 2025-06-30'],
    ['đầu năm 2025', 'start.year 2025-01-01'],
    ['vào giữa năm 2025', 'middle.year 2025-06-30'],
    ['cuối năm 2025', 'end.year 2025-12-31'],
    ['cuối năm', 'end.year 2024-12-31'],
    ['hết quý III năm 2025', 'end.quarter 2025-09-30'],
    ['chậm nhất trong tháng 10 năm 2025', 'until.month 2025-10-31'],
    ['trước tháng 6/2025', 'before.month 2025-05-31'],
    ['trước Quý III năm 2025', 'before.quarter 2025-06-30'],
    ['xong trước năm 2026', 'before.year 2025-12-31'],
  ])('%s', (phrase, expected) => expect(summary(read(phrase))).toBe(expected));

  it('is this year until its last day, then the next', () => {
    expect(summary(read('trong tháng 12', { ...issued, issueDate: '2024-12-31' }))).toBe('window.month 2024-12-31');
    expect(summary(read('trong tháng 12', { ...issued, issueDate: '2025-01-01' }))).toBe('window.month 2025-12-31');
  });

  it.each(['trong tháng 6', 'quý III', 'cuối năm', 'đầu tháng 6'])('%s needs the issue date for its year', (phrase) => {
    expect(summary(read(phrase, draft))).toBe('ISSUE_DATE_UNKNOWN');
    expect(read(phrase)).toMatchObject({ notes: ['YEAR_FROM_ISSUE_DATE'] });
  });

  it.each([
    'trong tháng 13 năm 2025',
    'quý V năm 2025',
    'Quý III và Quý IV năm 2025',
    'giai đoạn 2025 - 2023',
    'giữa quý III năm 2025',
    'đầu quý III năm 2025',
    'từ ngày 01/7 đến ngày 31/12',
    'từ ngày 31/6/2025 đến ngày 31/12/2025',
    'từ ngày 01/6/2025 đến ngày 31/11/2025',
    'cuối tháng',
    'cuối tháng 13 năm 2025',
    'năm sau',
    'theo Kế hoạch năm 2025',
    'thực hiện Chương trình giai đoạn 2021 - 2025',
  ])('%s is asked', (phrase) => expect(summary(read(phrase))).toBe(asks));
});

describe('words without a date', () => {
  it.each([
    ['khẩn trương triển khai', 'promptly NONE'],
    ['triển khai ngay', 'promptly NONE'],
    ['kịp thời tăng cường phối hợp', 'promptly NONE'],
    ['khi có yêu cầu', 'conditional CONDITIONAL'],
    ['Nếu có khó khăn, vướng mắc', 'conditional CONDITIONAL'],
    ['ngay sau khi nhận được Công văn này', 'conditional CONDITIONAL'],
    ['duy trì hoạt động', 'continuous NONE'],
    ['tham mưu UBND tỉnh', 'no-date NONE'],
  ])('%s', (phrase, expected) => expect(summary(read(phrase))).toBe(expected));

  it.each(['', '   ', 'bla bla', 'đúng thời hạn', 'báo cáo theo thời hạn quy định', 'báo cáo tại kỳ họp', '!!!'])(
    '%p is asked',
    (phrase) => expect(summary(read(phrase))).toBe(asks),
  );
});

describe('spelling', () => {
  it('is the same in NFD, with the other place of tone marks, in capitals and with odd spaces', () => {
    const phrase = 'Định kỳ 6 tháng (trước ngày 01/6)';
    const expected = summary(read(phrase));
    const spellings = [phrase.normalize('NFD'), phrase.toUpperCase(), 'Định  kì\n6 tháng ( trước ngày 01 / 6 )'];
    expect(spellings.map((spelling) => summary(read(spelling)))).toEqual(spellings.map(() => expected));
    expect(summary(read('Qúy III năm 2023'))).toBe('window.quarter 2023-09-30');
  });

  it('leaves the phrase as written', () => {
    expect(read(' Trước ngày 01/12/2024. ')).toMatchObject({ phrase: ' Trước ngày 01/12/2024. ', due: '2024-11-30' });
  });
});

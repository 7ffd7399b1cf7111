import { asks, issued, read, summary } from '../../test/readings.js';
import { readDeadlinePhrases } from './read-deadline-phrase.js';

describe('a recurrence', () => {
  it.each([
    ['hằng tháng, trước ngày 25', 'recurring.month.day 2024-12=2024-12-24 2025-01=2025-01-24'],
    ['trước ngày 05 hằng tháng', 'recurring.month.day 2025-01=2025-01-04 2025-02=2025-02-04'],
    ['ngày 15 hàng tháng', 'recurring.month.day 2025-01=2025-01-15 2025-02=2025-02-15'],
    ['vào ngày 31 hằng tháng', 'recurring.month.day 2024-12=2024-12-31 2025-01=2025-01-31'],
    ['hằng tháng, trước ngày 05 của tháng sau', 'recurring.month.day 2024-12=2025-01-04 2025-01=2025-02-04'],
    ['hằng tháng, vào cuối tháng', 'recurring.month.edge 2024-12=2024-12-31 2025-01=2025-01-31'],
    ['hằng tháng, giữa tháng', 'recurring.month.edge 2025-01=2025-01-15 2025-02=2025-02-15'],
    ['hằng tháng, đầu tháng', 'recurring.month.edge 2025-01=2025-01-01 2025-02=2025-02-01'],
    [
      'hàng quý, trước ngày 10 của tháng đầu quý tiếp theo',
      'recurring.quarter.day 2024-Q4=2025-01-09 2025-Q1=2025-04-09',
    ],
    ['hằng quý, chậm nhất ngày 20 tháng cuối quý', 'recurring.quarter.day 2024-Q4=2024-12-20 2025-Q1=2025-03-20'],
    ['hằng quý, ngày 10 tháng giữa quý', 'recurring.quarter.day 2025-Q1=2025-02-10 2025-Q2=2025-05-10'],
    ['hằng quý, ngày 10 tháng đầu quý', 'recurring.quarter.day 2025-Q1=2025-01-10 2025-Q2=2025-04-10'],
    ['hằng quý, cuối quý', 'recurring.quarter.edge 2024-Q4=2024-12-31 2025-Q1=2025-03-31'],
    ['định kỳ 6 tháng một lần', 'recurring.halfYear.window 2024-H2=2024-12-31 2025-H1=2025-06-30'],
    ['6 tháng/lần', 'recurring.halfYear.window 2024-H2=2024-12-31 2025-H1=2025-06-30'],
    ['định kỳ 3 tháng một lần', 'recurring.quarter.window 2024-Q4=2024-12-31 2025-Q1=2025-03-31'],
    ['mỗi năm một lần', 'recurring.year.window 2024=2024-12-31 2025=2025-12-31'],
    ['Báo cáo 6 tháng đầu năm (trước ngày 15/6)', 'recurring.halfYear.day 2025-H1=2025-06-14 2026-H1=2026-06-14'],
    ['6 tháng cuối năm, trước ngày 10/01', 'recurring.halfYear.day 2024-H2=2025-01-09 2025-H2=2026-01-09'],
    ['6 tháng cuối năm, chậm nhất ngày 15/7', 'recurring.halfYear.day 2025-H2=2025-07-15 2026-H2=2026-07-15'],
    ['định kỳ 6 tháng trước ngày 20/12', 'recurring.halfYear.day 2025-H2=2025-12-19 2026-H2=2026-12-19'],
    ['định kỳ 6 tháng trước ngày 10/01', 'recurring.halfYear.day 2024-H2=2025-01-09 2025-H2=2026-01-09'],
    ['9 tháng (trước ngày 15/9)', 'recurring.nineMonths.day 2025-9M=2025-09-14 2026-9M=2026-09-14'],
    ['trước ngày 15/01 năm sau, hằng năm', 'recurring.year.day 2024=2025-01-14 2025=2026-01-14'],
    ['trước ngày 01 tháng 12 hằng năm', 'recurring.year.day 2025=2025-11-30 2026=2026-11-30'],
    ['Hằng năm, trước ngày 01/3', 'recurring.year.day 2025=2025-02-28 2026=2026-02-28'],
    ['trong tháng 11 hằng năm', 'recurring.year.part-of-year 2025=2025-11-30 2026=2026-11-30'],
    ['quý I hằng năm', 'recurring.year.part-of-year 2025=2025-03-31 2026=2026-03-31'],
    ['quý II hằng năm', 'recurring.year.part-of-year 2025=2025-06-30 2026=2026-06-30'],
    ['quý IV hằng năm', 'recurring.year.part-of-year 2024=2024-12-31 2025=2025-12-31'],
    ['đầu năm, hằng năm', 'recurring.year.part-of-year 2025=2025-01-01 2026=2026-01-01'],
    ['hằng năm, chậm nhất ngày 29/02', 'recurring.year.day 2025=2025-02-28 2026=2026-02-28'],
    ['ngày 01 hằng tháng', 'recurring.month.day 2025-01=2025-01-01 2025-02=2025-02-01'],
    ['quý III hằng năm', 'recurring.year.part-of-year 2025=2025-09-30 2026=2026-09-30'],
    ['vào cuối năm, hằng năm', 'recurring.year.part-of-year 2024=2024-12-31 2025=2025-12-31'],
    ['giữa năm, hằng năm', 'recurring.year.part-of-year 2025=2025-06-30 2026=2026-06-30'],
    ['từ năm 2026 trở đi', 'recurring.year.window 2026=2026-12-31 2027=2027-12-31'],
    ['hằng năm, bắt đầu từ năm 2026, trước ngày 01/12', 'recurring.year.day 2026=2026-11-30 2027=2027-11-30'],
    ['định kỳ hằng quý (trước ngày 25 tháng cuối quý)', 'recurring.quarter.day 2024-Q4=2024-12-24 2025-Q1=2025-03-24'],
    ['định kỳ hàng quý báo cáo kết quả', 'day-unknown.quarter DAY_UNKNOWN'],
    ['hằng tháng báo cáo', 'day-unknown.month DAY_UNKNOWN'],
  ])('%s', (phrase, expected) => expect(summary(read(phrase))).toBe(expected));

  it('ends where the text ends it', () => {
    expect(read('hằng năm, giai đoạn 2023 - 2025')).toMatchObject({
      deadline: { kind: 'RECURRING', rule: { every: 'year', first: '2023', last: '2025' } },
    });
  });

  it('of a report without a day is a question, of other work a window', () => {
    expect(summary(read('hằng năm', { ...issued, forReport: true }))).toBe('day-unknown.year DAY_UNKNOWN');
    expect(summary(read('hằng năm', { ...issued, forReport: false }))).toContain('recurring.year.window');
  });

  it('needs no cut-off where its day comes after the period', () => {
    expect(read('hằng tháng, trước ngày 05 của tháng sau')).toMatchObject({ notes: ['BEFORE_IS_DAY_BEFORE'] });
  });

  it.each([
    'định kỳ',
    'hằng tuần',
    'hằng ngày',
    'mỗi năm 02 lần',
    'hằng năm, trước ngày 01/12/2024',
    'hằng tháng, trước ngày 01/12',
    'hằng năm, trước ngày 31/6',
    'hằng tháng, ngày 32',
    'hằng tháng, ngày 0',
    'trong tháng 13 hằng năm',
    'hằng quý và hằng năm',
    'hằng quý, trước ngày 15',
    'định kỳ hằng quý (trước ngày 25',
    'trước tháng 6 hằng năm',
    'định kỳ 4 tháng',
    'trước ngày 5 tháng sau',
    'định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11)',
  ])('%s is asked', (phrase) => expect(summary(read(phrase))).toBe(asks));
});

describe('a phrase with several recurrences', () => {
  it('is read part by part', () => {
    const phrase =
      'báo cáo kết quả định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11) về Ủy ban nhân dân tỉnh (qua Sở Nội vụ)';
    expect(readDeadlinePhrases(phrase, issued).map(summary)).toEqual([
      'recurring.halfYear.day 2025-H1=2025-05-31 2026-H1=2026-05-31',
      'recurring.year.day 2025=2025-10-31 2026=2026-10-31',
    ]);
  });

  it('of reports stays one of reports in each part', () => {
    expect(readDeadlinePhrases('báo cáo định kỳ hằng tháng, quý, 6 tháng và năm', issued).map(summary)).toEqual([
      'day-unknown.month DAY_UNKNOWN',
      'day-unknown.quarter DAY_UNKNOWN',
      'day-unknown.halfYear DAY_UNKNOWN',
      'day-unknown.year DAY_UNKNOWN',
    ]);
  });

  it('is one phrase where there is one recurrence', () => {
    expect(readDeadlinePhrases('Hằng năm, trước ngày 01/12', issued)).toHaveLength(1);
    expect(readDeadlinePhrases('trong tháng 6, năm 2025', issued)).toHaveLength(1);
  });
});

import { periodInWords } from './period.js';

describe('a period in words', () => {
  it.each([
    ['2025', 'năm 2025'],
    ['2025-9M', '9 tháng đầu năm 2025'],
    ['2025-H1', '6 tháng đầu năm 2025'],
    ['2025-H2', '6 tháng cuối năm 2025'],
    ['2025-Q3', 'quý III năm 2025'],
    ['2025-01', 'tháng 01 năm 2025'],
  ])('%s is %s', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
  it('is nothing for what is due a single time', () => {
    expect(periodInWords('once')).toBeNull();
  });
});

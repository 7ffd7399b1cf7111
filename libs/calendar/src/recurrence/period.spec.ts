import {
  isPeriod,
  numberOf,
  periodAt,
  perYear,
  placeOf,
  readPeriod,
  spanOf,
  writePeriod,
  type Cadence,
} from './period.js';

describe('a period', () => {
  it.each<[string, Cadence, number, readonly [start: string, end: string]]>([
    ['2025', 'year', 1, ['2025-01-01', '2025-12-31']],
    ['2025-9M', 'nineMonths', 1, ['2025-01-01', '2025-09-30']],
    ['2025-H1', 'halfYear', 1, ['2025-01-01', '2025-06-30']],
    ['2025-H2', 'halfYear', 2, ['2025-07-01', '2025-12-31']],
    ['2025-Q1', 'quarter', 1, ['2025-01-01', '2025-03-31']],
    ['2025-Q3', 'quarter', 3, ['2025-07-01', '2025-09-30']],
    ['2025-02', 'month', 2, ['2025-02-01', '2025-02-28']],
    ['2025-10', 'month', 10, ['2025-10-01', '2025-10-31']],
  ])('%s is a %s and has its days', (written, cadence, index, [start, end]) => {
    const period = numberOf(cadence, 2025, index);
    expect(writePeriod(period)).toBe(written);
    expect(readPeriod(written)).toEqual(period);
    expect(placeOf(period)).toEqual({ year: 2025, index });
    expect(spanOf(period)).toEqual({ start, end });
    expect(periodAt(cadence, start)).toEqual(period);
    expect(periodAt(cadence, end)).toEqual(period);
    expect(isPeriod(written)).toBe(true);
  });

  it.each([
    '',
    '2025-H3',
    '2025-H0',
    '2025-Q5',
    '2025-13',
    '2025-00',
    '2025-1',
    '25',
    '0000',
    '2025-',
    '2025-06-01',
    'twice',
  ])('is not written %p', (text) => {
    expect(readPeriod(text)).toBeNull();
    expect(isPeriod(text)).toBe(false);
  });

  it('may be the only one', () => {
    expect(isPeriod('once')).toBe(true);
    expect(readPeriod('once')).toBeNull();
    expect(isPeriod(2025)).toBe(false);
  });

  it('follows the one before it, over the years', () => {
    const last = numberOf('quarter', 2024, 4);
    expect(writePeriod({ ...last, number: last.number + 1 })).toBe('2025-Q1');
    expect(perYear('month')).toBe(12);
  });

  it('of nine months also stands for the rest of its year', () => {
    expect(writePeriod(periodAt('nineMonths', '2025-12-31'))).toBe('2025-9M');
  });

  it('has no days outside the years of the calendar', () => {
    expect(() => spanOf({ cadence: 'year', number: 0 })).toThrow(RangeError);
  });
});

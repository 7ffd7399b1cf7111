import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isCivilDate,
  partsOf,
  weekdayOf,
} from './civil-date.js';

describe('a civil date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2025-06-30'])('%s exists', (date) => {
    expect(isCivilDate(date)).toBe(true);
    const { year, month, day } = partsOf(date);
    expect(civilDate(year, month, day)).toBe(date);
  });

  it.each(['2025-02-29', '1900-02-29', '2025-06-31', '2025-13-01', '2025-00-10', '2025-01-00', '0000-01-01', ''])(
    '%p does not exist',
    (date) => {
      expect(isCivilDate(date)).toBe(false);
      expect(() => partsOf(date)).toThrow(RangeError);
    },
  );

  it.each(['2025-6-1', '2025-06-01T00:00:00.000Z', ' 2025-06-01', '12025-06-01', 20250601, null, undefined, {}])(
    '%p is written otherwise',
    (value) => expect(isCivilDate(value)).toBe(false),
  );

  it('is not made of broken or missing numbers', () => {
    expect(civilDate(2025, 6, 1.5)).toBeNull();
    expect(civilDate(2025.5, 6, 1)).toBeNull();
    expect(civilDate(2025, 1.5, 1)).toBeNull();
    expect(civilDate(10_000, 1, 1)).toBeNull();
    expect(civilDate(Number.NaN, 1, 1)).toBeNull();
  });

  it('knows the length of a month, none for a month that does not exist', () => {
    expect([1, 2, 4, 12, 13, 0].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31, 0, 0]);
    expect(daysInMonth(2100, 2)).toBe(28);
    expect(endOfMonth(2023, 2)).toBe('2023-02-28');
  });
});

describe('counting from a civil date', () => {
  it('counts days over months, leap days and years, both ways', () => {
    expect(addDays('2025-01-15', 30)).toBe('2025-02-14');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2024-12-31', '2025-03-01')).toBe(60);
    expect(daysBetween('2025-03-01', '2024-12-31')).toBe(-60);
    expect(daysBetween('1600-01-01', '2000-01-01')).toBe(146_097);
  });

  it('ends months on the corresponding day, or on the last day where there is none', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
    expect(addMonths('2025-01-15', -14)).toBe('2023-11-15');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('numbers the days of the week from Monday', () => {
    expect(weekdayOf('2025-05-31')).toBe(6);
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('1969-12-28')).toBe(7);
    expect(weekdayOf('1900-01-01')).toBe(1);
  });
});

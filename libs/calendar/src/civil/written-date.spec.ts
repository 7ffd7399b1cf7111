import { formatCivilDate, parseWrittenDate } from './written-date.js';

describe('a date as officials write it', () => {
  it('has the day first, with two digits', () => {
    expect(formatCivilDate('2025-06-01')).toBe('01/06/2025');
    expect(() => formatCivilDate('2025-6-1')).toThrow(RangeError);
  });

  it.each(['1/6/2025', '01/06/2025', '01-06-2025', '1.6.2025'])('is read from %s', (text) =>
    expect(parseWrittenDate(text)).toBe('2025-06-01'),
  );

  it.each(['31/06/2025', '01/06/25', '2025/06/01', '01/06', '', '1/6/2025 và 1/7/2025'])(
    'is not read from %p',
    (text) => expect(parseWrittenDate(text)).toBeNull(),
  );
});

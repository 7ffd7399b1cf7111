import { afterDay, civilDateOf, endOfDay, isInstant, startOfDay } from './instant.js';

describe('an instant', () => {
  it('belongs to the day of Viet Nam, not to the one of its UTC text', () => {
    expect(civilDateOf('2025-03-14T17:30:00.000Z')).toBe('2025-03-15');
    expect(civilDateOf('2025-03-14T16:59:59.999Z')).toBe('2025-03-14');
    expect(civilDateOf('2024-12-31T17:00:00.000Z')).toBe('2025-01-01');
  });

  it.each(['2025-05-31', '2025-05-31T24:00:00.000Z', '2025-02-30T10:00:00.000Z', '2025-05-31T10:00:00Z', ''])(
    'is not %p',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => civilDateOf(text)).toThrow(RangeError);
    },
  );

  it('is text in UTC with milliseconds', () => {
    expect(isInstant('2025-05-31T16:59:59.999Z')).toBe(true);
    expect(isInstant('2025-05-31T16:59:59.999+07:00')).toBe(false);
    expect(isInstant(1748710799999)).toBe(false);
  });
});

describe('a day', () => {
  it('begins and ends with its first and last millisecond in Viet Nam', () => {
    expect(startOfDay('2025-05-31')).toBe('2025-05-30T17:00:00.000Z');
    expect(endOfDay('2025-05-31')).toBe('2025-05-31T16:59:59.999Z');
    expect(afterDay('2025-05-31')).toBe('2025-05-31T17:00:00.000Z');
  });

  it('must exist', () => {
    expect(() => endOfDay('2025-06-31')).toThrow(RangeError);
    expect(() => afterDay('2025-06-31')).toThrow(RangeError);
  });
});

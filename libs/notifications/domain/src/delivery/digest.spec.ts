import { lastDigest, nextDigest } from './digest.js';

describe('the next digest', () => {
  it('goes out at half past seven in the morning', () => {
    expect(nextDigest('2025-01-06T00:30:00.000Z', 1)).toBe('2025-01-06T00:30:00.000Z');
    expect(nextDigest('2025-01-06T00:30:00.001Z', 1)).toBe('2025-01-07T00:30:00.000Z');
  });
  it('of a reminder due at the start of a day goes out that morning', () => {
    expect(nextDigest('2025-01-05T17:00:00.000Z', 1)).toBe('2025-01-06T00:30:00.000Z');
  });
  it('is sooner where a province allows several a day', () => {
    expect(nextDigest('2025-01-06T01:00:00.000Z', 2)).toBe('2025-01-06T09:30:00.000Z');
    expect(nextDigest('2025-01-06T01:00:00.000Z', 3)).toBe('2025-01-06T05:00:00.000Z');
  });
  it('does not wait where a province wants none bundled', () => {
    expect(nextDigest('2025-01-06T01:00:00.000Z', 0)).toBe('2025-01-06T01:00:00.000Z');
  });
});

describe('the last digest', () => {
  it('is that of yesterday until the morning', () => {
    expect(lastDigest('2025-01-06T00:29:59.999Z', 1)).toBe('2025-01-05T00:30:00.000Z');
    expect(lastDigest('2025-01-06T00:30:00.000Z', 1)).toBe('2025-01-06T00:30:00.000Z');
    expect(lastDigest('2025-01-06T16:00:00.000Z', 1)).toBe('2025-01-06T00:30:00.000Z');
  });
});

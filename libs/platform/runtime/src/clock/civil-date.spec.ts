import { civilDateOf } from './civil-date.js';
import { systemClock } from './system-clock.js';

describe('the civil date', () => {
  it.each([
    ['2025-03-09T16:59:59.999Z', '2025-03-09'],
    ['2025-03-09T17:00:00.000Z', '2025-03-10'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
    ['2024-12-31T17:00:00.000Z', '2025-01-01'],
  ])('of %s in Vietnam is %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });
});

describe('the system clock', () => {
  it('tells instants in UTC with milliseconds', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});

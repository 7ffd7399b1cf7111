import { endOfPeriod, type Length } from './length.js';
import { weekendsOnly, type WorkCalendar } from './work-calendar.js';
import { addWorkingDays, onWorkingDay, workingDaysBetween } from './working-days.js';

const holidays = (...days: string[]): WorkCalendar => ({ ...weekendsOnly, holidays: days });
const swapDays = (...days: string[]): WorkCalendar => ({ ...weekendsOnly, swapDays: days });

describe('a computed period (deadlines.md §1)', () => {
  it.each<[string, Length, WorkCalendar, string]>([
    ['2025-01-15', { n: 30, unit: 'day' }, weekendsOnly, '2025-02-14'],
    ['2025-05-01', { n: 30, unit: 'day' }, weekendsOnly, '2025-06-02'],
    ['2024-01-31', { n: 1, unit: 'month' }, weekendsOnly, '2024-02-29'],
    ['2025-05-30', { n: 2, unit: 'workingDay' }, weekendsOnly, '2025-06-03'],
    ['2025-08-29', { n: 5, unit: 'workingDay' }, holidays('2025-09-01', '2025-09-02'), '2025-09-09'],
    ['2024-05-02', { n: 2, unit: 'workingDay' }, swapDays('2024-05-04'), '2024-05-04'],
    ['2025-03-03', { n: 2, unit: 'week' }, weekendsOnly, '2025-03-17'],
    ['2024-02-29', { n: 1, unit: 'year' }, weekendsOnly, '2025-02-28'],
    ['2025-08-03', { n: 30, unit: 'day' }, holidays('2025-09-02', '2025-09-03'), '2025-09-04'],
  ])('from %s, %p ends on %s', (from, length, calendar, end) => expect(endOfPeriod(from, length, calendar)).toBe(end));
});

it('three working days before a Saturday start counting on the Friday', () => {
  expect(addWorkingDays('2025-05-31', -3, weekendsOnly)).toBe('2025-05-28');
});

it('no working days lead nowhere, not even to a working day', () => {
  expect(addWorkingDays('2025-05-31', 0, weekendsOnly)).toBe('2025-05-31');
});

it('working days between two days are counted one by one, without the first', () => {
  expect(workingDaysBetween('2025-05-29', '2025-06-03', weekendsOnly)).toBe(3);
  expect(workingDaysBetween('2025-05-29', '2025-05-30', weekendsOnly)).toBe(1);
  expect(workingDaysBetween('2025-05-30', '2025-05-30', weekendsOnly)).toBe(0);
  expect(workingDaysBetween('2025-06-03', '2025-05-29', weekendsOnly)).toBe(0);
});

it('a working day stays where it is', () => {
  expect(onWorkingDay('2025-05-30', weekendsOnly)).toBe('2025-05-30');
  expect(onWorkingDay('2025-05-31', weekendsOnly)).toBe('2025-06-02');
});

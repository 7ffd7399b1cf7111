import { combineCalendars, covers, faultsOfCalendar, weekendsOnly, type WorkCalendar } from './work-calendar.js';

const of2024: WorkCalendar = {
  version: '2024.1',
  decision: '01/QĐ',
  years: [2024],
  holidays: ['2024-01-01', '2024-04-29'],
  swapDays: ['2024-05-04'],
};
const of2025: WorkCalendar = {
  ...of2024,
  version: '2025.1',
  decision: '02/QĐ',
  years: [2025],
  holidays: ['2025-09-02'],
  swapDays: [],
};

describe('several loaded calendars', () => {
  it('are one, whose version names them all', () => {
    expect(combineCalendars([of2025, of2024])).toEqual({
      version: '2024.1+2025.1',
      decision: '01/QĐ; 02/QĐ',
      years: [2024, 2025],
      holidays: ['2024-01-01', '2024-04-29', '2025-09-02'],
      swapDays: ['2024-05-04'],
    });
  });

  it('give way, year by year, to the one loaded later', () => {
    const later = { ...of2024, version: '2024.2', holidays: ['2024-01-02'], swapDays: [] };
    expect(combineCalendars([of2024, of2025, later])).toMatchObject({
      version: '2024.2+2025.1',
      holidays: ['2024-01-02', '2025-09-02'],
      swapDays: [],
    });
  });

  it('are the weekends when there is none', () => expect(combineCalendars([])).toBe(weekendsOnly));
});

it('a calendar covers the years that it speaks for', () => {
  expect(covers(of2024, '2024-12-31')).toBe(true);
  expect(covers(of2024, '2025-01-01')).toBe(false);
  expect(covers(weekendsOnly, '2024-12-31')).toBe(false);
});

describe('calendar data', () => {
  it('without faults has none', () => expect(faultsOfCalendar(of2024)).toEqual([]));

  it.each([
    ['version', { version: ' ' }],
    ['decision', { decision: ' ' }],
    ['years', { years: [2024, 2024.5] }],
    ['holidays', { holidays: ['2024-02-30'] }],
    ['holidays', { holidays: ['2025-01-01'] }],
    ['swapDays', { swapDays: ['04/05/2024'] }],
    ['swapDays', { swapDays: ['2024-04-29'] }],
  ])('names %s as faulty', (field, change) => expect(faultsOfCalendar({ ...of2024, ...change })).toEqual([field]));

  it('must name a year', () =>
    expect(faultsOfCalendar({ ...of2024, years: [], holidays: [], swapDays: [] })).toEqual(['years']));
});

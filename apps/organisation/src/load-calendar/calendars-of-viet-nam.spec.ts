import { addWorkingDays, combineCalendars, faultsOfCalendar } from '@chidao/calendar';
import { calendarsOfVietNam } from './calendars-of-viet-nam.js';

describe('the calendars that a province starts with', () => {
  it.each(calendarsOfVietNam.map((calendar) => [calendar.version, calendar] as const))(
    '%s has no faults',
    (_, calendar) => expect(faultsOfCalendar(calendar)).toEqual([]),
  );

  const all = combineCalendars(calendarsOfVietNam);

  it.each([
    ['2025-08-29', 5, '2025-09-09'],
    ['2024-05-02', 2, '2024-05-04'],
    ['2025-01-24', 1, '2025-02-03'],
    ['2023-04-28', 1, '2023-05-04'],
    ['2026-02-13', 1, '2026-02-23'],
  ])('after %s, %d working days end on %s', (from, n, end) => expect(addWorkingDays(from, n, all)).toBe(end));

  it('leave five working days free for Tết each year (Bộ luật Lao động 2019 Đ.112)', () => {
    const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const inTet = (day: string) => ['01', '02'].includes(day.slice(5, 7)) && day.slice(5) > '01-15';
    for (const { holidays } of calendarsOfVietNam) {
      expect(holidays.filter((day) => inTet(day) && !isWeekend(day))).toHaveLength(5);
    }
  });

  it('make up for a swapped working day on a weekend', () => {
    for (const { swapDays } of calendarsOfVietNam)
      for (const day of swapDays) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
  });
});

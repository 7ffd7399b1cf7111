import type { WorkCalendar } from '@chidao/calendar';
import { addDays } from '@chidao/calendar';

const LABOUR_CODE = 'Bộ luật Lao động số 45/2019/QH14, Điều 111, Điều 112';

/** Days from the first to the last, both included. */
const days = (first: string, last: string): readonly string[] =>
  first > last ? [] : [first, ...days(addDays(first, 1), last)];

const calendar = (year: number, decision: string, data: Pick<WorkCalendar, 'holidays' | 'swapDays'>): WorkCalendar => ({
  version: `vn-${year}.1`,
  decision,
  years: [year],
  ...data,
});

/**
 * Public holidays of state bodies as they were announced, with compensation for those on weekends and the working days
 * swapped. Lunar dates are data here, never computed (CT10). A province that knows better loads a calendar that replaces one.
 */
export const calendarsOfVietNam: readonly WorkCalendar[] = [
  calendar(2023, LABOUR_CODE, {
    holidays: [
      ...days('2023-01-01', '2023-01-02'),
      ...days('2023-01-20', '2023-01-26'),
      ...days('2023-04-29', '2023-05-03'),
      ...days('2023-09-01', '2023-09-04'),
    ],
    swapDays: [],
  }),
  calendar(2024, LABOUR_CODE, {
    holidays: [
      '2024-01-01',
      ...days('2024-02-08', '2024-02-14'),
      '2024-04-18',
      ...days('2024-04-29', '2024-05-01'),
      ...days('2024-09-02', '2024-09-03'),
    ],
    swapDays: ['2024-05-04'],
  }),
  calendar(2025, `Công văn số 8726/VPCP-KGVX ngày 26/11/2024; ${LABOUR_CODE}`, {
    holidays: [
      '2025-01-01',
      ...days('2025-01-27', '2025-01-31'),
      '2025-04-07',
      ...days('2025-04-30', '2025-05-02'),
      ...days('2025-09-01', '2025-09-02'),
    ],
    swapDays: ['2025-04-26'],
  }),
  calendar(2026, LABOUR_CODE, {
    holidays: [
      ...days('2026-01-01', '2026-01-02'),
      ...days('2026-02-16', '2026-02-20'),
      ...days('2026-04-26', '2026-04-27'),
      ...days('2026-04-30', '2026-05-01'),
      ...days('2026-08-31', '2026-09-02'),
    ],
    swapDays: ['2026-01-10', '2026-08-22'],
  }),
];

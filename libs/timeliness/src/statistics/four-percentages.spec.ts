import { fourPercentages, share } from './four-percentages.js';

it('one table gives four truths (fixture of deadlines.md §4)', () => {
  const counts = { assigned: 21914, COMPLETED_ON_TIME: 14068, COMPLETED_LATE: 1983, OPEN_OVERDUE: 223 };
  expect(fourPercentages(counts)).toEqual({
    completedOfDue: { n: 16051, of: 16274, percent: '98.63' },
    overdueOfDue: { n: 223, of: 16274, percent: '1.37' },
    onTimeOfDue: { n: 14068, of: 16274, percent: '86.44' },
    completedOfAssigned: { n: 16051, of: 21914, percent: '73.25' },
  });
});

describe('a percentage', () => {
  it.each([
    [1, 3, '33.33'],
    [2, 3, '66.67'],
    [1, 800, '0.13'],
    [1, 8, '12.50'],
    [201, 40_000, '0.50'],
    [203, 40_000, '0.51'],
    [0, 7, '0.00'],
    [7, 7, '100.00'],
    [1, 20_000, '0.01'],
    [1, 20_001, '0.00'],
    [5, 100, '5.00'],
  ])('%i of %i is %s', (n, of, percent) => expect(share(n, of)).toEqual({ n, of, percent }));

  it('of nothing is none', () => expect(share(0, 0)).toEqual({ n: 0, of: 0, percent: null }));
});

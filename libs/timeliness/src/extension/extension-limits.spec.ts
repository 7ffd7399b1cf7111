import { defaultRuleSet } from '../rules/default-rule-set.js';
import { extensionLimits, extensionRefusal, isAskedLate } from './extension-limits.js';

const state = { currentDue: '2025-10-31', granted: 0 };
const inTime = '2025-10-20T02:00:00.000Z';

it('an extension is asked for before due, or flagged within the grace, twice at most, for thirty days at most', () => {
  expect(extensionLimits(state, defaultRuleSet)).toEqual({
    requestBy: '2025-10-31T16:59:59.999Z',
    lateUntil: '2025-11-07T16:59:59.999Z',
    latestNewDue: '2025-11-30',
    grantsLeft: 2,
  });
  expect(extensionLimits({ ...state, granted: 3 }, defaultRuleSet).grantsLeft).toBe(0);
});

describe('a request', () => {
  it.each([
    ['2025-11-30', inTime, 1, null],
    ['2025-11-01', '2025-11-07T16:59:59.999Z', 0, null],
    ['2025-10-31', inTime, 0, 'EXTENSION_NOT_AFTER_DUE'],
    ['2025-11-20', '2025-11-07T17:00:00.000Z', 0, 'EXTENSION_TOO_LATE'],
    ['2025-12-01', inTime, 0, 'EXTENSION_TOO_LONG'],
    ['2025-11-20', inTime, 2, 'EXTENSION_LIMIT_REACHED'],
  ])('for %s, asked at %s after %i grants, is answered %p', (newDue, askedAt, granted, refusal) =>
    expect(extensionRefusal({ newDue, askedAt }, { ...state, granted }, defaultRuleSet)).toBe(refusal),
  );

  it('can be granted long after it was asked', () => {
    expect(extensionRefusal({ newDue: '2025-11-20', askedAt: null }, state, defaultRuleSet)).toBeNull();
  });

  it('is late from the first moment after the due day', () => {
    expect(isAskedLate('2025-10-31T16:59:59.999Z', '2025-10-31')).toBe(false);
    expect(isAskedLate('2025-10-31T17:00:00.000Z', '2025-10-31')).toBe(true);
  });
});

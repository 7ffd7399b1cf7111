import { weekendsOnly } from '@chidao/calendar';
import { defaultRuleSet } from '../rules/default-rule-set.js';
import { deadlineOf, movedDeadline } from './running-deadline.js';

const rules = { ruleSet: defaultRuleSet, calendar: weekendsOnly };

describe('a running deadline', () => {
  it('carries the instants of its due date', () => {
    expect(deadlineOf('2025-10-31', 1, rules)).toMatchObject({
      ...{ dueDate: '2025-10-31', due: '2025-10-31T16:59:59.999Z', deadlineRevision: 1 },
      nearDue: ['2025-10-21T17:00:00.000Z', '2025-10-27T17:00:00.000Z', '2025-10-29T17:00:00.000Z'],
      ladder: expect.arrayContaining([expect.objectContaining({ rung: 'urgingLetter' })]),
    });
  });

  it('has none without a date', () => {
    const none = { dueDate: null, due: null, nearDue: [], ladder: [], deadlineRevision: 1 };
    expect(deadlineOf(null, 1, rules)).toEqual(none);
  });

  it('is one revision further on another day', () => {
    const moved = movedDeadline('2025-11-14', deadlineOf('2025-10-31', 1, rules), rules);
    expect(moved).toEqual(deadlineOf('2025-11-14', 2, rules));
  });
});

import type { Instant } from '@chidao/calendar';
import type { DueBasis, TimelinessClass } from './timeliness-class.js';
import type { TimelinessFacts } from './timeliness-facts.js';
import { timelinessFlags, type TimelinessFlag } from './timeliness-flags.js';

/**
 * The class of the work at an instant, null for work that has none (deadlines.md §3). The facts must be those as of that
 * instant. Every screen, statistic and ranking asks here, or through `rangeFor`.
 */
export const classify = (facts: TimelinessFacts, t: Instant, basis: DueBasis): TimelinessClass | null => {
  if (facts.closedWithoutResult || facts.noClass) return null;
  const [due, completed] =
    basis === 'original' ? [facts.originalDue, facts.completedOriginal] : [facts.extendedDue, facts.completedExtended];
  if (completed !== null) return completed;
  if (due === null) return 'OPEN_NO_DEADLINE';
  return t <= due ? 'OPEN_IN_TIME' : 'OPEN_OVERDUE';
};

const isRaised = (facts: TimelinessFacts, t: Instant, flag: TimelinessFlag): boolean => {
  switch (flag) {
    case 'NEAR_DUE':
      return facts.nearDueFrom !== null && t >= facts.nearDueFrom && classify(facts, t, 'extended') === 'OPEN_IN_TIME';
    case 'AWAITING_ACCEPTANCE':
      return facts.provisional && classify(facts, t, 'extended') !== null;
    case 'EXTENDED':
      return facts.extended;
    case 'AGED':
      return facts.listAt !== null && t >= facts.listAt && classify(facts, t, 'extended') === 'OPEN_NO_DEADLINE';
    default:
      return facts.flags.includes(flag);
  }
};

/** The flags raised at an instant, in the order of `timelinessFlags`. Nearness goes by the present (extended) deadline. */
export const flagsAt = (facts: TimelinessFacts, t: Instant): readonly TimelinessFlag[] =>
  timelinessFlags.filter((flag) => isRaised(facts, t, flag));

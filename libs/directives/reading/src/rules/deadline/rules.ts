import type { DeadlineRule } from './deadline-rule.js';
import { fixedDate } from './fixed-date.js';
import { conditional, promptly, relative } from './open.js';
import { recurring } from './recurring.js';
import { halfYearWindow, monthWindow, quarterWindow, yearWindow } from './window.js';

/** Dates before periods, periods before words without a date. */
export const deadlineRules: readonly DeadlineRule[] = [
  fixedDate,
  quarterWindow,
  monthWindow,
  halfYearWindow,
  yearWindow,
  recurring,
  relative,
  conditional,
  promptly,
];

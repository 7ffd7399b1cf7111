import { conditional } from './conditional.js';
import { edgeOfPeriod } from './edge-of-period.js';
import { fixedDate } from './fixed-date.js';
import type { PhraseRule } from './phrase-rule.js';
import { recurringPhrase } from './recurring.js';
import { relative } from './relative.js';
import { window, windowOfDays, windowOfYears } from './window.js';
import { goingOn, noDate, promptly, regularly } from './without-date.js';

/** In order: the first family whose words are there reads the phrase. */
export const families: readonly PhraseRule[] = [
  recurringPhrase,
  relative,
  windowOfDays,
  windowOfYears,
  fixedDate,
  edgeOfPeriod,
  window,
  conditional,
  regularly,
  promptly,
  goingOn,
  noDate,
];

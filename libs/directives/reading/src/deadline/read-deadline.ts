import type { DeadlinePhrase } from '../model/obligation.js';
import { deadlineRules } from '../rules/deadline/rules.js';
import { cut, excerpt, type Prose } from '../text/prose.js';

const LONGEST = 3000;

/** Last day of a deadline that is fixed in time; null for any other. */
const lastDay = ({ reading }: DeadlinePhrase): string | null => {
  if (reading.kind === 'FIXED') return reading.date;
  return reading.kind === 'WINDOW' ? reading.to : null;
};

/** The same of what was issued on a day: a time before it tells of the past ("xây dựng trước năm 1994"). */
export const readDeadlineSince = (source: string, words: Prose, issued: string | null): DeadlinePhrase | null => {
  let rest = words;
  for (let tries = 0; tries < MOST_PAST; tries += 1) {
    const found = readDeadline(source, rest);
    const last = found && lastDay(found);
    if (!found || last === null || issued === null || last >= issued) return found;
    rest = cut(rest, Math.max(1, rest.text.indexOf(found.phrase) + found.phrase.length));
  }
  return null;
};

const MOST_PAST = 4;

/** The deadline that the words give, by the first rule that finds one. */
export const readDeadline = (source: string, words: Prose): DeadlinePhrase | null => {
  const folded = words.fold.slice(0, LONGEST);
  for (const rule of deadlineRules) {
    const found = rule.find(folded);
    if (!found) continue;
    const phrase = cut(words, found.start, found.end);
    return { ...excerpt(source, phrase), phrase: phrase.text, reading: found.reading };
  }
  return null;
};

import type { DeadlinePhrase } from '../model/obligation.js';
import { deadlineRules } from '../rules/deadline/rules.js';
import { cut, excerpt, type Prose } from '../text/prose.js';

const LONGEST = 3000;

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

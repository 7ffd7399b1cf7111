import { beginsWithPredicate, predicateAt } from '../../language/predicate.js';
import type { Prose } from '../../text/prose.js';
import { coreStarts } from './adverbial.js';
import type { OrderRule } from '../../order/order.js';

/** At once, or after an opening adverbial that a comma closes. */
const isWork = (sentence: Prose): boolean =>
  beginsWithPredicate(sentence) || coreStarts(sentence).some((start) => start > 0 && predicateAt(sentence, start) > 0);

/** "Rà soát các văn bản …": the work alone; whoever leads is named above. */
const REPORT_NOUN = /^(?:cac )?bao cao (?:cua|khac|viec|chuyen de|tham tra|so \d|dinh ky cua|thuong nien)(?![a-z])/;

export const imperative: OrderRule = {
  name: 'imperative',
  read: (sentence) =>
    isWork(sentence) && !REPORT_NOUN.test(sentence.fold)
      ? { rule: 'imperative', modality: null, leads: [], workAt: 0, confidence: 0.8 }
      : null,
};

import { beginsWithPredicate } from '../../language/predicate.js';
import type { OrderRule } from '../../order/order.js';

/** "Rà soát các văn bản …": the work alone; whoever leads is named above. */
const REPORT_NOUN = /^(?:cac )?bao cao (?:cua|khac|viec|chuyen de|tham tra|so|dinh ky cua|thuong nien)(?![a-z])/;

export const imperative: OrderRule = {
  name: 'imperative',
  read: (sentence) =>
    beginsWithPredicate(sentence) && !REPORT_NOUN.test(sentence.fold)
      ? { rule: 'imperative', modality: null, leads: [], addressees: [], workAt: 0, confidence: 0.8 }
      : null,
};

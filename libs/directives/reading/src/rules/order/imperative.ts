import { beginsWithPredicate } from '../../language/predicate.js';
import type { OrderRule } from '../../order/order.js';

/** "Rà soát các văn bản …": the work alone; whoever leads is named above. */
export const imperative: OrderRule = {
  name: 'imperative',
  read: (sentence) =>
    beginsWithPredicate(sentence)
      ? { rule: 'imperative', modality: null, leads: [], addressees: [], workAt: 0, confidence: 0.8 }
      : null,
};

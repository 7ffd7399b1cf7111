import { orderRules } from '../rules/order/rules.js';
import type { Prose } from '../text/prose.js';
import type { Order } from './order.js';

/** Reads one sentence or clause as an order; null where it is none. */
export const readOrder = (sentence: Prose): Order | null => {
  for (const rule of orderRules) {
    const order = rule.read(sentence);
    if (order) return order;
  }
  return null;
};

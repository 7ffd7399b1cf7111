import type { Deadline } from '@chidao/calendar';
import type { CutoffRule } from './duty.events.js';

/** The cut-off that a text names: a day of each period, or one date; null for words that fix no day. */
export const cutoffRuleOf = (deadline: Deadline | null): CutoffRule | null => {
  if (deadline?.kind === 'RECURRING') return deadline.rule.due;
  return deadline?.kind === 'FIXED' ? { on: 'date', date: deadline.date } : null;
};

import type { Instant } from '@chidao/calendar';
import { civilDateOf } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, holdsRole } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import { leavesTooLittleTime } from '@chidao/timeliness';
import type { ReceiptRecorded, ReceiptSource } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import type { Known } from './assignment.state.js';

/** It arrived; no effect on timeliness. Quiet when it was received before, or work has begun. */
export type RecordReceipt = Command<'RecordReceipt', { readonly source: ReceiptSource }, DeadlineRules>;

/** The receipt, with what it says about the time that was left. */
export const receiptOf = (
  known: Known,
  source: ReceiptSource,
  at: Instant,
  { ruleSet, calendar }: DeadlineRules,
): ReceiptRecorded => {
  const tooLittleTime = leavesTooLittleTime(civilDateOf(at), known.deadline.dueDate, ruleSet, calendar);
  return { type: 'ReceiptRecorded', data: { ...addressOf(known), source, tooLittleTime } };
};

export const recordReceipt: AssignmentRule<RecordReceipt> = {
  who: ({ context }, state) =>
    byPolicy(context) ?? (state.status === 'None' ? null : holdsRole(context, 'clerk', state.agency)),
  decide: ({ input, facts, context }, state): readonly ReceiptRecorded[] => {
    const open = openOrRefuse(state);
    return open.status === 'Assigned' ? [receiptOf(open, input.source, context.at, facts)] : [];
  },
};

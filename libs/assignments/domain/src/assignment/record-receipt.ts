import { civilDateOf } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, holdsRole } from '@chidao/kernel';
import { leavesTooLittleTime } from '@chidao/timeliness';
import type { ReceiptRecorded } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';

/** It arrived; no effect on timeliness. Quiet when it was received before. */
export type RecordReceipt = Command<'RecordReceipt', { readonly source: 'axis03' | 'ui' | 'auto' }, Rules>;

export const recordReceipt: AssignmentRule<RecordReceipt> = {
  who: ({ context }, state) =>
    byPolicy(context) ?? (state.status === 'None' ? null : holdsRole(context, 'clerk', state.agency)),
  decide: ({ input, facts, context }, state): readonly ReceiptRecorded[] => {
    const open = openOrRefuse(state);
    if (open.status !== 'Assigned') return [];
    const { dueDate } = open.deadline;
    const tooLittleTime = leavesTooLittleTime(civilDateOf(context.at), dueDate, facts.ruleSet, facts.calendar);
    return [{ type: 'ReceiptRecorded', data: { ...addressOf(open), source: input.source, tooLittleTime } }];
  },
};

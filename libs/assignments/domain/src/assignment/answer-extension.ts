import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { extensionRefusal } from '@chidao/timeliness';
import type { ExtensionGranted, ExtensionRefused } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, deadlineOf } from './assignment.rule.js';
import type { AssignmentState, Known, PendingExtension } from './assignment.state.js';
import { isOpen } from './assignment.state.js';
import { isAfter } from './cascade-assignment.js';
import { giver } from './who.js';

/** More time is given, not necessarily as much as was asked for. */
export type GrantExtension = Command<
  'GrantExtension',
  { readonly newDue: CivilDate; readonly basis: string | null },
  Rules & {
    /** The body that set the deadline is above the one that decides (R7). */
    readonly setByHigherLevel: boolean;
    /** Present due date of the assignment that a child was cascaded from. */
    readonly parentDue: CivilDate | null;
  }
>;

/** No more time, with a reason of one line; state and dates are unchanged (R8). */
export type RefuseExtension = Command<'RefuseExtension', { readonly reason: string }>;

/** A request of closed work is moot. */
const pendingOf = (state: AssignmentState): { readonly open: Known; readonly pending: PendingExtension } =>
  isOpen(state) && state.extension.pending
    ? { open: state, pending: state.extension.pending }
    : refuse('NO_EXTENSION_PENDING');

export const grantExtension: AssignmentRule<GrantExtension> = {
  who: giver,
  decide: ({ input, facts }, state): readonly ExtensionGranted[] => {
    const { open, pending } = pendingOf(state);
    const { deadline, extension } = open;
    refuseIf(facts.setByHigherLevel, 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy: open.setBy });
    const present = { currentDue: deadline.dueDate ?? pending.dueDate, granted: extension.granted };
    const refusal = extensionRefusal({ newDue: input.newDue, askedAt: null }, present, facts.ruleSet);
    if (refusal !== null) return refuse(refusal);
    refuseIf(isAfter(input.newDue, facts.parentDue), 'CHILD_DUE_AFTER_PARENT', { parentDue: facts.parentDue });
    const next = deadlineOf(input.newDue, deadline.deadlineRevision + 1, facts);
    return [
      { type: 'ExtensionGranted', data: { ...addressOf(open), decides: pending.event, ...input, deadline: next } },
    ];
  },
};

export const refuseExtension: AssignmentRule<RefuseExtension> = {
  who: giver,
  decide: ({ input }, state): readonly ExtensionRefused[] => {
    const { open, pending } = pendingOf(state);
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    return [{ type: 'ExtensionRefused', data: { ...addressOf(open), decides: pending.event, reason: input.reason } }];
  },
};

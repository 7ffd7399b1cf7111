import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { extensionRefusal } from '@chidao/timeliness';
import type { ExtensionGranted, ExtensionRefused } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, deadlineOf, decider } from './assignment.rule.js';
import { isOpen } from './assignment.state.js';

/** More time is given, not necessarily as much as was asked for. */
export type GrantExtension = Command<
  'GrantExtension',
  { readonly newDue: CivilDate; readonly basis: string | null },
  Rules & {
    /** The body that set the deadline is above the assigner (R7). */
    readonly setByHigherLevel: boolean;
  }
>;

/** No more time, with a reason of one line. */
export type RefuseExtension = Command<'RefuseExtension', { readonly reason: string }>;

export const grantExtension: AssignmentRule<GrantExtension> = {
  who: decider,
  decide: ({ input, facts }, state): readonly ExtensionGranted[] => {
    if (!isOpen(state) || state.extension.pending === null) return refuse('NO_EXTENSION_PENDING');
    const { deadline, extension } = state;
    if (deadline.dueDate === null) return refuse('NO_DEADLINE_TO_EXTEND');
    refuseIf(facts.setByHigherLevel, 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy: state.setBy });
    const present = { currentDue: deadline.dueDate, granted: extension.granted };
    const refusal = extensionRefusal({ newDue: input.newDue, askedAt: null }, present, facts.ruleSet);
    if (refusal !== null) return refuse(refusal);
    const next = deadlineOf(input.newDue, deadline.deadlineRevision + 1, facts);
    const decides = state.extension.pending.event;
    return [{ type: 'ExtensionGranted', data: { ...addressOf(state), decides, ...input, deadline: next } }];
  },
};

export const refuseExtension: AssignmentRule<RefuseExtension> = {
  who: decider,
  decide: ({ input }, state): readonly ExtensionRefused[] => {
    if (state.status === 'None' || state.extension.pending === null) return refuse('NO_EXTENSION_PENDING');
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    const data = { ...addressOf(state), decides: state.extension.pending.event, reason: input.reason };
    return [{ type: 'ExtensionRefused', data }];
  },
};

import type { CivilDate } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { ExtensionGrant, GrantingFacts } from '@chidao/timeliness';
import { grantedExtension, refusedExtension } from '@chidao/timeliness';
import type { ExtensionGranted, ExtensionRefused } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf } from './assignment.rule.js';
import type { AssignmentState, Known } from './assignment.state.js';
import { isOpen } from './assignment.state.js';
import { isAfter } from './cascade-assignment.js';
import { giver } from './who.js';

/** More time is given, not necessarily as much as was asked for. */
export type GrantExtension = Command<
  'GrantExtension',
  ExtensionGrant,
  GrantingFacts & {
    /** Present due date of the assignment that a child was cascaded from. */ readonly parentDue: CivilDate | null;
  }
>;

/** No more time, with a reason of one line; state and dates are unchanged (R8). */
export type RefuseExtension = Command<'RefuseExtension', { readonly reason: string }>;

/** A request of closed work is moot. */
const answerable = (state: AssignmentState): Known => (isOpen(state) ? state : refuse('NO_EXTENSION_PENDING'));

export const grantExtension: AssignmentRule<GrantExtension> = {
  who: giver,
  decide: ({ input, facts }, state): readonly ExtensionGranted[] => {
    const open = answerable(state);
    const granted = grantedExtension(input, open, facts);
    const { parentDue } = facts;
    refuseIf(isAfter(input.newDue, parentDue), 'CHILD_DUE_AFTER_PARENT', { parentDue });
    return [{ type: 'ExtensionGranted', data: { ...addressOf(open), ...granted } }];
  },
};

export const refuseExtension: AssignmentRule<RefuseExtension> = {
  who: giver,
  decide: ({ input }, state): readonly ExtensionRefused[] => {
    const open = answerable(state);
    return [{ type: 'ExtensionRefused', data: { ...addressOf(open), ...refusedExtension(input.reason, open) } }];
  },
};

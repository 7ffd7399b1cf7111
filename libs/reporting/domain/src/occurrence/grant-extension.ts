import type { CivilDate } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { extensionRefusal } from '@chidao/timeliness';
import { assignerOf } from '../source/capacity.js';
import type { Rules } from './occurrence-deadline.js';
import { addressOf, deadlineOf } from './occurrence-deadline.js';
import type { ExtensionGranted, OccurrenceEvent } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** The assigner gives more time, not necessarily as much as was asked for. */
export type GrantExtension = Command<
  'GrantExtension',
  { readonly newDue: CivilDate; readonly basis: string | null },
  Rules & {
    /** The body that set the deadline is above the assigner (R7). */
    readonly setByHigherLevel: boolean;
  }
>;

export const grantExtension: CommandRule<GrantExtension, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }, state) => (state.status === 'None' ? null : assignerOf(context, state.sources)),
  decide: ({ input, facts }, state): readonly ExtensionGranted[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    const { deadline, extension } = state;
    if (extension.pending === null || deadline.dueDate === null) return refuse('NO_EXTENSION_PENDING');
    refuseIf(facts.setByHigherLevel, 'DEADLINE_SET_BY_HIGHER_LEVEL', { setBy: state.setBy });
    const present = { currentDue: deadline.dueDate, granted: extension.granted };
    const refusal = extensionRefusal({ newDue: input.newDue, askedAt: null }, present, facts.ruleSet);
    if (refusal !== null) return refuse(refusal);
    const next = deadlineOf(input.newDue, deadline.deadlineRevision + 1, facts);
    const data = { ...addressOf(state), decides: extension.pending.event, ...input, deadline: next };
    return [{ type: 'ExtensionGranted', data }];
  },
};

import type { Instant } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byClock } from '@chidao/kernel';
import type { AgeingLimitReached } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf } from './assignment.rule.js';
import type { AssignmentState } from './assignment.state.js';
import { isOpen } from './assignment.state.js';

/** The clock has come to `asOf`: writes what became true by then and was not written, else nothing. */
export type NoteTime = Command<'NoteTime', { readonly asOf: Instant }>;

/** The next instant at which the clock must speak: silence without a deadline has lasted too long (R10). */
export const assignmentDueAt = (state: AssignmentState): Instant | null =>
  isOpen(state) && !state.aged ? state.listAt : null;

export const noteTime: AssignmentRule<NoteTime> = {
  who: ({ context }) => byClock(context),
  decide: ({ input }, state): readonly AgeingLimitReached[] => {
    const listAt = assignmentDueAt(state);
    if (state.status === 'None' || listAt === null || listAt > input.asOf) return [];
    const data = { ...addressOf(state), subordinateTo: state.subordinateTo, listAt };
    return [{ type: 'AgeingLimitReached', data, occurredAt: listAt }];
  },
};

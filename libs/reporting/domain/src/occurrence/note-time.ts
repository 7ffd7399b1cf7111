import type { Instant } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { byClock } from '@chidao/kernel';
import { addressOf } from './occurrence-address.js';
import type { AgeingLimitReached, OccurrenceEvent } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** The clock has come to `asOf`: writes what became true by then and was not written, else nothing. */
export type NoteTime = Command<'NoteTime', { readonly asOf: Instant }>;

/** Since when silence without a deadline is too long, while it lasts and was not noted. */
const ageingAt = (state: OccurrenceState): Instant | null =>
  (state.status === 'Open' || state.status === 'Missing') && !state.aged ? state.listAt : null;

export const noteTime: CommandRule<NoteTime, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }) => byClock(context),
  decide: ({ input }, state): readonly AgeingLimitReached[] => {
    const listAt = ageingAt(state);
    if (state.status === 'None' || listAt === null || listAt > input.asOf) return [];
    const data = { ...addressOf(state), subordinateTo: state.subordinateTo, listAt };
    return [{ type: 'AgeingLimitReached', data, occurredAt: listAt }];
  },
};

/** The next instant at which the clock must speak: to open the occurrence, or to note that it aged. */
export const occurrenceDueAt = (state: OccurrenceState): Instant | null =>
  state.status !== 'None' && !state.opened ? state.openAt : ageingAt(state);

import type { Instant } from '@chidao/calendar';
import type { Command, CommandRule } from '@chidao/kernel';
import { byClock, byPolicy, refuse } from '@chidao/kernel';
import type { RuleSet } from '@chidao/timeliness';
import { agedAt } from '@chidao/timeliness';
import { addressOf } from './occurrence-address.js';
import type { OccurrenceEvent, OccurrenceOpened } from './occurrence.events.js';
import type { KnownOccurrence, OccurrenceState } from './occurrence.state.js';

/** Time to report. Written once, also where a report came in before; `asOf` is the clock's, null for policies. */
export type OpenOccurrence = Command<
  'OpenOccurrence',
  { readonly asOf: Instant | null },
  { readonly ruleSet: RuleSet }
>;

const openedData = (state: KnownOccurrence, listAt: Instant | null): OccurrenceOpened['data'] => ({
  ...addressOf(state),
  sources: state.sources,
  subordinateTo: state.subordinateTo,
  receiver: state.receiver,
  cutoff: state.cutoff,
  deadline: state.deadline,
  listAt,
  answered: state.status === 'Submitted' || state.status === 'Accepted',
  warnings: state.warnings,
});

export const openOccurrence: CommandRule<OpenOccurrence, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }) => byClock(context) ?? byPolicy(context),
  decide: ({ input, facts, context }, state): readonly OccurrenceOpened[] => {
    if (state.status === 'None') return refuse('OCCURRENCE_NOT_SCHEDULED');
    if (state.opened || (input.asOf !== null && state.openAt > input.asOf)) return [];
    const openedAt = input.asOf === null ? context.at : state.openAt;
    const listAt = state.deadline.due === null ? agedAt(openedAt, facts.ruleSet) : null;
    const event: OccurrenceOpened = { type: 'OccurrenceOpened', data: openedData(state, listAt) };
    return [input.asOf === null ? event : { ...event, occurredAt: openedAt }];
  },
};

import type { OccurrenceAddress } from './occurrence.events.js';

/** The address alone, as every event of the occurrence carries it. */
export const addressOf = (located: OccurrenceAddress): OccurrenceAddress => ({
  occurrence: located.occurrence,
  duty: located.duty,
  obligation: located.obligation,
  route: located.route,
  recurrence: located.recurrence,
  period: located.period,
  agency: located.agency,
  consolidation: located.consolidation,
});

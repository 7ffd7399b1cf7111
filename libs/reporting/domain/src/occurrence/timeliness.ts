import type { TimelinessFacts } from '@chidao/timeliness';
import { noFacts, withDue, withFlag } from '@chidao/timeliness';
import type { OccurrenceScheduled } from './occurrence.events.js';

/** What the class of the occurrence depends on before anything else happened. */
export const factsWhenScheduled = (data: OccurrenceScheduled['data']): TimelinessFacts => {
  const { due, nearDue } = data.deadline;
  const dated = withFlag(withDue(noFacts, { due, nearDue }), 'BORN_OVERDUE', data.bornOverdue);
  return withFlag(dated, 'NOT_RANKED', data.subordinateTo.length === 0);
};

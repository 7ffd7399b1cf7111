import type { TimelinessFacts } from '@chidao/timeliness';
import { noFacts, withDue, withFlag, withListAt, withNoClass } from '@chidao/timeliness';
import type { AssignmentMade } from './assignment.events.js';

/** What the class of the assignment depends on before anything else happened. */
export const factsWhenMade = (data: AssignmentMade['data']): TimelinessFacts => {
  const dated = withListAt(withDue(noFacts, data.deadline), data.listAt);
  const born = withFlag(dated, 'BORN_OVERDUE', data.bornOverdue);
  const named = withFlag(born, 'NO_NAMED_LEAD', data.noNamedLead);
  const ranked = withFlag(named, 'NOT_RANKED', data.subordinateTo.length === 0);
  return withNoClass(ranked, data.kind === 'continuous');
};

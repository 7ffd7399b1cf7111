import { deadlineResolvedV1 } from '@chidao/directives-contracts';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import { assignmentPlaces } from '../indexes/assignments.js';

const MOST_ASSIGNMENTS = 10_000;

/**
 * The deadline of an obligation was computed again while its assignments are open: the leads' due dates move, the original
 * ones stay. The resolution that an assignment was made with is not a change, however late it arrives.
 */
export const followResolvedDeadlinePolicy = ({ readModels }: AssignmentsContext): Policy<PublicMessage> => ({
  name: 'follow-resolved-deadline',
  on: [deadlineResolvedV1.type],
  harmless: ['ASSIGNMENT_NOT_OPEN'],
  react: async (message) => {
    const { obligation, deadline } = message.data as DataOf<typeof deadlineResolvedV1>;
    const newDue = deadline.civilDate;
    if (newDue === null) return [];
    const where = [
      { field: 'obligation', is: obligation },
      { field: 'open', is: true },
      { field: 'role', is: 'lead' },
    ];
    const open = await readModels.find(assignmentPlaces, { where, limit: MOST_ASSIGNMENTS });
    const basis = `calendar ${deadline.calendarVersion ?? '-'}`;
    return open
      .filter(({ document: { state } }) => state.status !== 'None' && state.parent === null)
      .filter(({ document: { state } }) => state.status !== 'None' && state.deadlineAsResolved.civilDate !== newDue)
      .map(({ id }) => ({ stream: streamOf('assignment', id), type: 'MoveDeadline', input: { newDue, basis } }));
  },
});

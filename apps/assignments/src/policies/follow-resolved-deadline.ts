import type { MoveDeadline } from '@chidao/assignments-domain';
import { deadlineResolvedV1 } from '@chidao/directives-contracts';
import type { DataOf } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import type { AssignmentPlace } from '../indexes/assignments.js';
import { openAssignmentsOf } from '../indexes/assignments.js';

type Resolved = PublicMessage<DataOf<typeof deadlineResolvedV1>>;

/** Leads follow it, and coordinating agencies their leads; a child has the date that it was cascaded with. */
const follows = ({ state }: AssignmentPlace): boolean =>
  state.status !== 'None' && state.role === 'lead' && state.parent === null;

/** The resolution that the assignment was made with is no change, however late it comes, or comes again. */
const isNews = ({ state, madeAt }: AssignmentPlace, { data, occurredAt }: Resolved): boolean =>
  state.status !== 'None' &&
  (data.deadline.civilDate !== state.deadlineAsResolved.civilDate || (madeAt !== null && occurredAt > madeAt));

/** The deadline of an obligation was computed again while its assignments are open: due dates move, original ones stay. */
export const followResolvedDeadlinePolicy = ({ readModels }: AssignmentsContext): Policy<PublicMessage> => ({
  name: 'follow-resolved-deadline',
  on: [deadlineResolvedV1.type],
  react: async (message) => {
    const resolved = message as Resolved;
    const { obligation, deadline } = resolved.data;
    if (deadline.civilDate === null) return [];
    const input: MoveDeadline['input'] = {
      newDue: deadline.civilDate,
      cause: {
        kind: 'recalculated',
        revision: Number(resolved.revision),
        ruleVersion: deadline.ruleVersion,
        calendarVersion: deadline.calendarVersion,
      },
      mover: null,
    };
    return (await openAssignmentsOf(readModels, obligation))
      .filter(({ document }) => follows(document) && isNews(document, resolved))
      .map(({ id }) => ({ stream: streamOf('assignment', id), type: 'MoveDeadline', input }));
  },
});

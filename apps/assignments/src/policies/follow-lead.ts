import type { DeadlineMoved, ExtensionGranted, MoveDeadline } from '@chidao/assignments-domain';
import { coordinatingDue } from '@chidao/timeliness';
import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import type { AssignmentsContext } from '../assignments.context.js';
import { assignmentPlaces } from '../indexes/assignments.js';

const MOST_IN_A_GROUP = 1_000;

/** The lead's due date moved: its coordinating agencies' follow, three working days earlier (R17, lifecycle §5.2). */
export const followLeadPolicy = (context: AssignmentsContext): Policy<RecordedEvent> => ({
  name: 'follow-lead',
  on: ['assignment/ExtensionGranted', 'assignment/DeadlineMoved'],
  react: async (event) => {
    const { data, occurredAt, revision } = event as RecordedEvent<ExtensionGranted | DeadlineMoved>;
    if (data.role !== 'lead' || data.deadline.dueDate === null) return [];
    const { ruleSet, calendar } = await context.rulesAt(occurredAt);
    const where = [
      { field: 'group', is: data.group },
      { field: 'role', is: 'coordinating' },
      { field: 'open', is: true },
    ];
    const input: MoveDeadline['input'] = {
      newDue: coordinatingDue(data.deadline.dueDate, ruleSet, calendar),
      cause: { kind: 'leadMoved', assignment: data.assignment, revision: Number(revision) },
      mover: null,
    };
    const followers = await context.readModels.find(assignmentPlaces, { where, limit: MOST_IN_A_GROUP });
    return followers.map(({ id }) => ({ stream: streamOf('assignment', id), type: 'MoveDeadline', input }));
  },
});

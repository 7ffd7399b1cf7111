import type { AssignmentCascaded, MakeAssignment } from '@chidao/assignments-domain';
import { derivedId, streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';

/** A cascade: each unit gets an assignment of its own, accepted by the agency that cascaded it. */
export const makeChildrenPolicy: Policy<RecordedEvent> = {
  name: 'make-children',
  on: ['assignment/AssignmentCascaded'],
  harmless: ['ASSIGNMENT_ALREADY_MADE'],
  react: (event) => {
    const { data } = event as RecordedEvent<AssignmentCascaded>;
    return data.children.map(({ assignment, agency, dueDate }) => {
      const input: MakeAssignment['input'] = {
        ...data.inherited,
        assignment,
        obligation: data.obligation,
        group: derivedId('group', data.assignment, agency),
        agency,
        role: 'lead',
        holder: 'agency',
        lead: agency,
        coordinating: [],
        attempt: 1,
        parent: { assignment: data.assignment, agency: data.agency },
        setBy: data.agency,
        ownDueDate: dueDate,
      };
      return { stream: streamOf('assignment', assignment), type: 'MakeAssignment', input };
    });
  },
};

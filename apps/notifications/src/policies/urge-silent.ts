import { assignmentAgedV1 } from '@chidao/assignments-contracts';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { PlanUrge, Subject } from '@chidao/notifications-domain';
import { occurrenceAgedV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';
import { urgeId, urgeStream } from '../urges/urge-id.js';

/** Nothing was heard for too long of what has no deadline: a reminder. */
export const urgeSilentPolicy: Policy<PublicMessage> = {
  name: 'urge-silent',
  on: [assignmentAgedV1.type, occurrenceAgedV1.type],
  harmless: ['ASSIGNMENT_NOT_OPEN', 'OCCURRENCE_NOT_OPEN'],
  react: ({ stream, revision }) => {
    const { category, id } = partsOf(stream);
    const subject: Subject = { kind: category === 'occurrence' ? 'occurrence' : 'assignment', id };
    const input: PlanUrge['input'] = {
      ...{ urge: urgeId(subject), subject, rung: 'reminder', offset: null, cause: 'silence' },
      round: Number(revision),
    };
    return [{ stream: urgeStream(subject), type: 'PlanUrge', input }];
  },
};

import { assignmentAgedV1 } from '@chidao/assignments-contracts';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { PlanUrge, Subject } from '@chidao/notifications-domain';
import { occurrenceAgedV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { urgeId, urgeStream } from '../urges/urge-id.js';
import { placeOf } from '../urges/urgeable.js';

/** Nothing was heard for too long of what has no deadline: a reminder, unless it is over or handed in by now. */
export const urgeSilentPolicy = ({ readModels }: NotificationsContext): Policy<PublicMessage> => ({
  name: 'urge-silent',
  on: [assignmentAgedV1.type, occurrenceAgedV1.type],
  react: async ({ stream, revision }) => {
    const { category, id } = partsOf(stream);
    const subject: Subject = { kind: category === 'occurrence' ? 'occurrence' : 'assignment', id };
    if ((await placeOf(readModels, subject))?.open === false) return [];
    const input: PlanUrge['input'] = {
      ...{ urge: urgeId(subject), subject, rung: 'reminder', offset: null, cause: 'silence' },
      round: Number(revision),
    };
    return [{ stream: urgeStream(subject), type: 'PlanUrge', input }];
  },
});

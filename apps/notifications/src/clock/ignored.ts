import { streamOf } from '@chidao/event-store';
import type { ClockDuty } from '@chidao/service';
import { findDue } from '@chidao/service';
import { stepsOf } from '@chidao/notifications-domain';
import type { UrgePlace } from '../indexes/urges.js';
import { urgePlaces } from '../indexes/urges.js';
import type { NotificationsContext } from '../notifications.context.js';

/** Two steps may share their instant: the second is another fact, also where its delivery was heard of only later. */
const ignoredAlready = ({ state }: UrgePlace, at: string): number =>
  stepsOf(state).filter(({ ignoredAt, status }) => ignoredAt === at && status === 'Ignored').length;

/** Delivered urges whose time for an answer is over. */
export const ignoredDuty = ({ readModels }: NotificationsContext): ClockDuty => ({
  name: 'ignored',
  due: async (until) => {
    const due = await findDue(readModels, urgePlaces, until);
    return due.map(({ id, document }) => {
      const at = document.dueAt ?? until;
      const key = { deadlineRevision: 0, kind: `ignored/${at}/${ignoredAlready(document, at)}` };
      return { stream: streamOf('urge', id), type: 'NoteTime', input: { asOf: at }, at, key };
    });
  },
});

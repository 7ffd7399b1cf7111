import { streamOf } from '@chidao/event-store';
import type { ClockDuty } from '@chidao/service';
import { findDue } from '@chidao/service';
import { urgePlaces } from '../indexes/urges.js';
import type { NotificationsContext } from '../notifications.context.js';

/** Delivered urges whose time for an answer is over. */
export const ignoredDuty = ({ readModels }: NotificationsContext): ClockDuty => ({
  name: 'ignored',
  due: async (until) => {
    const due = await findDue(readModels, urgePlaces, until);
    return due.map(({ id, document }) => {
      const at = document.dueAt ?? until;
      const key = { deadlineRevision: 0, kind: `ignored/${at}` };
      return { stream: streamOf('urge', id), type: 'NoteTime', input: { asOf: at }, at, key };
    });
  },
});

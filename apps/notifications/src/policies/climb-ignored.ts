import type { RecordedEvent } from '@chidao/kernel';
import type { PlanUrge, UrgeIgnored } from '@chidao/notifications-domain';
import type { Policy } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { placeOf } from '../urges/urgeable.js';

/** Without a deadline the next rung comes when the one before was ignored; agencies not subordinate are only reminded, and what is over is not urged. */
export const climbIgnoredPolicy = ({ readModels }: NotificationsContext): Policy<RecordedEvent> => ({
  name: 'climb-ignored',
  on: ['urge/UrgeIgnored'],
  react: async (event) => {
    const { urge, subject, step, hasDeadline } = (event as RecordedEvent<UrgeIgnored>).data;
    if (hasDeadline || step.rung !== 'reminder') return [];
    const place = await placeOf(readModels, subject);
    if (!place?.subordinate || !place.open) return [];
    const input: PlanUrge['input'] = {
      ...{ urge, subject, rung: 'urgingLetter', offset: null, cause: 'ignored' },
      round: step.round,
    };
    return [{ stream: event.stream, type: 'PlanUrge', input }];
  },
});

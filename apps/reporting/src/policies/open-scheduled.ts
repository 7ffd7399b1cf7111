import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { OccurrenceScheduled } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';

/** What is scheduled because its time has come, or ordered for now, opens in the same instant. */
export const openScheduledPolicy: Policy<RecordedEvent> = {
  name: 'open-scheduled',
  on: ['occurrence/OccurrenceScheduled'],
  react: (event) => {
    const { data, occurredAt } = event as RecordedEvent<OccurrenceScheduled>;
    if (data.openAt > occurredAt) return [];
    return [{ stream: streamOf('occurrence', data.occurrence), type: 'OpenOccurrence', input: { asOf: null } }];
  },
};

import type { RecordedEvent } from '@chidao/kernel';
import type { UrgeSent } from '@chidao/notifications-domain';
import { about } from '@chidao/kernel';
import type { Policy } from '@chidao/service';
import { queueing } from '../receivers/deliveries.js';

/** An urge was sent: it is queued for each receiver and channel that it named. */
export const queueUrgePolicy: Policy<RecordedEvent> = {
  name: 'queue-urge',
  on: ['urge/UrgeSent'],
  react: (event) => {
    const { urge, step, attempt, deliveries } = (event as RecordedEvent<UrgeSent>).data;
    const item = { kind: 'urge', urge, step, attempt } as const;
    const concerns = about(event.about);
    return deliveries.map((route) => queueing({ item, purpose: 'action', concerns }, route));
  },
};

import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { DeliveryQueued } from '@chidao/notifications-domain';
import type { Policy } from '@chidao/service';

/** What is queued in-app lies in the inbox from now on. */
export const putInInboxPolicy: Policy<RecordedEvent> = {
  name: 'put-in-inbox',
  on: ['delivery/DeliveryQueued'],
  harmless: ['DELIVERY_NOT_QUEUED'],
  react: (event) => {
    const { channel, delivery } = (event as RecordedEvent<DeliveryQueued>).data;
    if (channel !== 'inApp') return [];
    const input = { via: 'inbox', digest: null };
    return [{ stream: streamOf('delivery', delivery), type: 'SendDelivery', input }];
  },
};

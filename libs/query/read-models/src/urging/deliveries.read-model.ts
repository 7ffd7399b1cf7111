import type { DeliveryEvent, FailureCause, Item, Receipt, Receiver } from '@chidao/notifications-domain';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** One thing on its way to one receiver by one channel, with the evidence. */
export interface DeliveryDocument extends Kept {
  readonly delivery: string;
  readonly item: Item;
  /** Id of what is delivered, to ask by. */
  readonly itemId: string;
  readonly receiver: Receiver;
  readonly channel: string;
  readonly purpose: 'action' | 'information';
  readonly status: 'Queued' | 'Sent' | 'Confirmed' | 'Read' | 'Failed';
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly via: string | null;
  readonly late: boolean;
  readonly receipt: (Receipt & { readonly at: string }) | null;
  readonly readAt: string | null;
  readonly failure: { readonly at: string; readonly cause: FailureCause; readonly retryAt: string | null } | null;
}

export const deliveriesView: View<DeliveryDocument> = {
  name: 'deliveries',
  fields: {
    ...keptFields,
    'receiver.agency': 'text',
    'item.kind': 'text',
    itemId: 'text',
    channel: 'text',
    status: 'text',
    queuedAt: 'text',
    agency: 'text',
  },
};

/** An item names its id by its kind. */
const itemIdOf = (item: Item): string => (item as Item & Readonly<Record<string, string>>)[item.kind] ?? '';

/** One document per delivery. */
export const deliveries: ReadModel<DeliveryDocument> = followStream<DeliveryDocument, DeliveryEvent>({
  view: deliveriesView,
  category: 'delivery',
  on: {
    DeliveryQueued: (_, { data, occurredAt }) => ({
      ...{
        delivery: data.delivery,
        item: data.item,
        itemId: itemIdOf(data.item),
        receiver: data.receiver,
        channel: data.channel,
      },
      ...{ purpose: data.purpose, queuedAt: occurredAt, drafting: null, status: 'Queued' },
      ...{ sentAt: null, via: null, late: false, receipt: null, readAt: null, failure: null },
    }),
    DeliverySent: changing((_, { data, occurredAt }) => ({
      status: 'Sent',
      sentAt: occurredAt,
      via: data.via,
      late: data.late,
    })),
    DeliveryConfirmed: changing((_, { data, occurredAt }) => ({
      status: 'Confirmed',
      receipt: { ...data.receipt, at: occurredAt },
    })),
    DeliveryRead: changing((_, { occurredAt }) => ({ status: 'Read', readAt: occurredAt })),
    DeliveryFailed: changing((_, { data, occurredAt }) => ({
      status: 'Failed',
      failure: { at: occurredAt, cause: data.cause, retryAt: data.retryAt },
    })),
  },
});

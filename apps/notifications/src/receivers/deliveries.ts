import { derivedId, streamOf } from '@chidao/event-store';
import type { About } from '@chidao/kernel';
import type { Channel, Item, QueueDelivery, Receiver } from '@chidao/notifications-domain';
import type { PolicyCommand } from '@chidao/service';

/** One receiver on one channel. */
export interface Route {
  readonly delivery: string;
  readonly receiver: Receiver;
  readonly channel: Channel;
}

/** A delivery exists once per item, receiver and channel: its id says so. */
export const routeOf = (item: Item, receiver: Receiver, channel: Channel): Route => {
  const { kind, id, part } = item;
  const delivery = derivedId('delivery', kind, id, part ?? '-', receiver.agency, receiver.person ?? '-', channel);
  return { delivery, receiver, channel };
};

/** In-app for the agency (or its head), and by mail to each of the persons. */
export const routesOf = (item: Item, receiver: Receiver, mailed: readonly string[]): readonly Route[] => [
  routeOf(item, receiver, 'inApp'),
  ...mailed.map((person) => routeOf(item, { agency: receiver.agency, person }, 'email')),
];

/** What is queued the same way for every receiver. */
export interface Load {
  readonly item: Item;
  readonly purpose: QueueDelivery['input']['purpose'];
  readonly concerns: About;
}

export const queueing = (load: Load, route: Route): PolicyCommand => {
  const input: QueueDelivery['input'] = { ...load, ...route };
  return { stream: streamOf('delivery', route.delivery), type: 'QueueDelivery', input };
};

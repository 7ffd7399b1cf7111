import { derivedId, streamOf } from '@chidao/event-store';
import type { About } from '@chidao/kernel';
import type { Channel, Item, QueueDelivery, Receiver } from '@chidao/notifications-domain';
import { idOfItem } from '@chidao/notifications-domain';
import type { PolicyCommand } from '@chidao/service';
import { stepKey } from '../urges/urge-id.js';

/** One receiver on one channel. */
export interface Route {
  readonly delivery: string;
  readonly receiver: Receiver;
  readonly channel: Channel;
}

/** What tells deliveries of one thing apart: a version of a report, an attempt at a step of an urge. */
const partOf = (item: Item): string => {
  if (item.kind === 'report') return String(item.version);
  return item.kind === 'urge' ? `${stepKey(item.step)}/${item.attempt}` : '-';
};

/** A delivery exists once per item, receiver and channel: its id says so. */
export const routeOf = (item: Item, receiver: Receiver, channel: Channel): Route => {
  const which = [item.kind, idOfItem(item), partOf(item)];
  const delivery = derivedId('delivery', ...which, receiver.agency, receiver.person ?? '-', channel);
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

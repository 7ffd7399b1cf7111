import type { DeliveryEvent, UrgeEvent } from '@chidao/notifications-domain';

/** One example of every event of an aggregate: a type without one does not compile. */
type Examples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

const hash = 'a'.repeat(64);
const instant = '2025-10-22T00:30:00.000Z';
const receiver = { agency: 'agency-a', person: 'person-1' };
const concerns = { assignments: ['assignment-1'], directives: ['directive-1'] };

const address = {
  delivery: 'delivery-1',
  item: { kind: 'urge', id: 'urge-1', part: '1/reminder/-7/0/1' },
  receiver,
  channel: 'email',
} as const;

const delivery: Examples<DeliveryEvent> = {
  DeliveryQueued: { ...address, purpose: 'action', concerns, sendAt: instant },
  DeliverySent: { ...address, via: 'smtp', digest: 'digest-1', late: true },
  DeliveryConfirmed: { ...address, receipt: { by: 'server', answer: '250 queued' } },
  DeliveryRead: { ...address, person: 'person-1' },
  DeliveryFailed: { ...address, reason: 'ECONNECTION', digest: 'digest-1', attempt: 1, retryAt: instant },
};

const ladder = {
  urge: 'urge-1',
  subject: { kind: 'assignment', id: 'assignment-1' },
  agency: 'agency-a',
} as const;
const step = { deadlineRevision: 1, rung: 'urgingLetter', offset: 1, round: 0 } as const;
const letter = { number: '21/UBND-NC', date: '2025-11-03', file: hash };

const urge: Examples<UrgeEvent> = {
  UrgePlanned: { ...ladder, step, cause: 'ladder', hasDeadline: true, concerns },
  UrgeSent: {
    ...{ ...ladder, step, attempt: 1, letter },
    deliveries: [{ delivery: 'delivery-1', receiver, channel: 'email' }],
  },
  UrgeDelivered: { ...ladder, step, delivery: 'delivery-1', ignoredAt: instant },
  UrgeRead: { ...ladder, step, delivery: 'delivery-1' },
  UrgeDeliveryFailed: { ...ladder, step, delivery: 'delivery-1', plannedAgain: true },
  UrgeAnswered: { ...ladder, step, text: hash },
  UrgeIgnored: { ...ladder, step, hasDeadline: false, ignoredAt: instant },
  UrgeCancelled: { ...ladder, steps: [step], reason: 'deadlineMoved' },
};

/** By stream category and event type. */
export const eventExamples = { delivery, urge };

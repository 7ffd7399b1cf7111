import type { DeliveryEvent, UrgeEvent } from '@chidao/notifications-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';

const file = `sha256:${'a'.repeat(64)}` as const;
const instant = '2025-10-22T00:30:00.000Z';
const receiver = { agency: 'agency-a', person: 'person-1' };
const concerns = { assignments: ['assignment-1'], directives: ['directive-1'] };

const reminder = { deadlineRevision: 1, rung: 'reminder', offset: -7, round: 0 } as const;

const address = {
  delivery: 'delivery-1',
  item: { kind: 'urge', urge: 'urge-1', step: reminder, attempt: 1 },
  receiver,
  channel: 'email',
} as const;

const again = { digest: 'digest-1', attempt: 1, retryAt: instant };

const delivery: ExamplesOf<DeliveryEvent> = {
  DeliveryQueued: { ...address, purpose: 'action', concerns, sendAt: instant },
  DeliverySent: { ...address, via: 'smtp', digest: 'digest-1', late: true },
  DeliveryConfirmed: { ...address, receipt: { by: 'server', answer: '250 queued' } },
  DeliveryRead: { ...address, person: 'person-1' },
  DeliveryFailed: { ...address, cause: { kind: 'refused', answer: '550 no such mailbox' }, ...again },
};

const ladder = {
  urge: 'urge-1',
  subject: { kind: 'assignment', id: 'assignment-1' },
  agency: 'agency-a',
} as const;
const step = { deadlineRevision: 1, rung: 'urgingLetter', offset: 1, round: 0 } as const;
const letter = { number: '21/UBND-NC', date: '2025-11-03', signed: { file, signer: 'person-2' } };

const urge: ExamplesOf<UrgeEvent> = {
  UrgePlanned: { ...ladder, step, cause: 'ladder', hasDeadline: true, concerns },
  UrgeSent: {
    ...{ ...ladder, step, attempt: 1, letter },
    deliveries: [{ delivery: 'delivery-1', receiver, channel: 'email' }],
    standsFor: [],
  },
  UrgeDelivered: { ...ladder, step, delivery: 'delivery-1', ignoredAt: instant },
  UrgeRead: { ...ladder, step, delivery: 'delivery-1' },
  UrgeDeliveryFailed: { ...ladder, step, delivery: 'delivery-1', plannedAgain: true },
  UrgeAnswered: { ...ladder, step, text: file },
  UrgeIgnored: { ...ladder, step, hasDeadline: false, ignoredAt: instant },
  UrgeCancelled: { ...ladder, steps: [step], cause: 'deadlineMoved' },
};

/** By stream category and event type. */
export const eventExamples = { delivery, urge };

const deliveryCases: CasesOf<DeliveryEvent> = {
  DeliveryRead: {
    directive: { ...address, item: { kind: 'directive', directive: 'directive-1' }, person: 'person-1' },
    assignment: { ...address, item: { kind: 'assignment', assignment: 'assignment-1' }, person: 'person-1' },
    report: { ...address, item: { kind: 'report', report: 'report-1', version: 2 }, person: 'person-1' },
  },
  DeliveryConfirmed: { person: { ...address, channel: 'inApp', receipt: { by: 'person', person: 'person-1' } } },
  DeliveryFailed: {
    withdrawn: { ...address, cause: { kind: 'withdrawn' }, ...again, digest: null, retryAt: null },
    unreachable: { ...address, cause: { kind: 'unreachable', code: 'ECONNECTION' }, ...again },
  },
};

/** Further branches of unions, by a name of their own. */
export const eventCases = { delivery: deliveryCases };

import { weekendsOnly } from '@chidao/calendar';
import { clock, person, policy } from '@chidao/specifications';
import { defaultRuleSet } from '@chidao/timeliness';
import type {
  Step,
  Urgeable,
  UrgeAddress,
  UrgeCancelled,
  UrgeDelivered,
  UrgeDelivery,
  UrgePlanned,
  UrgeSent,
} from '../src/index.js';

/** An assignment of a department, ordered by the province and followed by home affairs. */
export const address: UrgeAddress = {
  urge: 'urge-1',
  subject: { kind: 'assignment', id: 'assignment-1' },
  agency: 'department',
};

export const urgeable: Urgeable = {
  subject: address.subject,
  agency: 'department',
  open: true,
  hasDeadline: true,
  deadlineRevision: 1,
  round: 0,
  subordinate: true,
  sources: [{ keeper: 'province', signer: 'signer' }],
  above: [],
  monitors: ['home-affairs'],
  concerns: { directives: ['directive-1'], assignments: ['assignment-1'] },
};

export const reminder: Step = { deadlineRevision: 1, rung: 'reminder', offset: -3, round: 0 };
export const letterStep: Step = { deadlineRevision: 1, rung: 'urgingLetter', offset: 1, round: 0 };
const file = `sha256:${'a'.repeat(64)}` as const;
export const letter = { number: '21/UBND-NC', date: '2025-01-06', signed: { file, signer: 'signer' } };

const inbox = (delivery: string): UrgeDelivery => ({
  delivery,
  receiver: { agency: 'department', person: null },
  channel: 'inApp',
});
export const deliveries: readonly UrgeDelivery[] = [inbox('delivery-1'), { ...inbox('delivery-2'), channel: 'email' }];

export const planned = (step: Step = reminder): UrgePlanned => ({
  type: 'UrgePlanned',
  data: { ...address, step, cause: 'ladder', hasDeadline: true, concerns: urgeable.concerns },
});
export const sent = (step: Step = reminder, attempt = 1, standsFor: readonly Step[] = []): UrgeSent => ({
  type: 'UrgeSent',
  data: { ...address, step, attempt, letter: null, deliveries, standsFor },
});
export const delivered = (step: Step = reminder): UrgeDelivered => ({
  type: 'UrgeDelivered',
  data: { ...address, step, delivery: 'delivery-1', ignoredAt: '2025-01-09T17:00:00.000Z' },
});
export const cancelled = (step: Step = reminder): UrgeCancelled => ({
  type: 'UrgeCancelled',
  data: { ...address, steps: [step], cause: 'closed' },
});

export const rules = { ruleSet: defaultRuleSet, calendar: weekendsOnly };

export const byClock = clock('2025-01-05T17:00:00.000Z');
export const byPolicy = policy('some-policy');
export const monitor = person({ agency: 'home-affairs', roles: ['officer'] });
export const assigner = person({ agency: 'province', person: 'signer', post: 'head' });
export const assignee = person({ agency: 'department', roles: ['officer'] });
export const stranger = person({ agency: 'elsewhere', post: 'head' });

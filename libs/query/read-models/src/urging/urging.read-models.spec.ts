import { folded, foldedTwice, recorded } from '../../test/events.js';
import type { Told } from '../../test/events.js';
import { deliveries } from './deliveries.read-model.js';
import { urges } from './urges.read-model.js';

const step = { deadlineRevision: 1, rung: 'reminder', offset: -7, round: 0 };
const urge = (type: string, data: object): Told => ({
  ...{ stream: 'urge-u1', type, about: { agencies: ['a'] } },
  data: { urge: 'u1', subject: { kind: 'assignment', id: 's1' }, agency: 'a', ...data },
});
const planned = urge('UrgePlanned', { step, cause: 'ladder', hasDeadline: true, concerns: {} });
const sent = urge('UrgeSent', { step, attempt: 1, letter: null, deliveries: [], standsFor: [] });
const delivered = urge('UrgeDelivered', { step, delivery: 'v1', ignoredAt: '2025-03-01T00:00:00.000Z' });

describe('the view of urges', () => {
  it('counts a step only once it is delivered', () => {
    expect(folded(urges, recorded(planned, sent))['u1']).toMatchObject({ delivered: 0, steps: [{ status: 'Sent' }] });
    const events = recorded(planned, sent, delivered);
    expect(folded(urges, events)['u1']).toMatchObject({ delivered: 1, steps: [{ status: 'Delivered' }] });
    expect(foldedTwice(urges, events)).toEqual(folded(urges, events));
  });

  it('has a later reminder stand for those before it that were not sent', () => {
    const later = { ...step, offset: -3 };
    const went = urge('UrgeSent', { step: later, attempt: 1, letter: null, deliveries: [], standsFor: [step] });
    const both = [planned, urge('UrgePlanned', { step: later, cause: 'ladder' }), went];
    expect(folded(urges, recorded(...both))['u1']).toMatchObject({
      steps: [{ status: 'Merged' }, { status: 'Sent' }],
      statuses: ['Merged', 'Sent'],
    });
  });

  it('tells steps apart, and plans one again that could not be delivered', () => {
    const other = { ...step, offset: -3 };
    const events = recorded(
      planned,
      sent,
      urge('UrgePlanned', { step: other, cause: 'ladder' }),
      urge('UrgeDeliveryFailed', { step, plannedAgain: true }),
    );
    expect(folded(urges, events)['u1']).toMatchObject({
      steps: [
        { step, status: 'Planned' },
        { step: other, status: 'Planned' },
      ],
    });
  });
});

describe('what a ladder needs somebody for', () => {
  const letterStep = { ...step, rung: 'urgingLetter', offset: 1 };
  const letter = urge('UrgePlanned', { step: letterStep, cause: 'ladder' });
  const needsAfter = (...told: readonly Told[]) =>
    (folded(urges, recorded(...told))['u1'] as { needs: { what: string } | null }).needs?.what ?? null;

  it('is that a reminder arrives, from when it went out until it did', () => {
    expect([needsAfter(planned), needsAfter(planned, sent)]).toEqual([null, 'delivery']);
    expect(needsAfter(planned, sent, urge('UrgeDeliveryFailed', { step, plannedAgain: true }))).toBe('delivery');
    expect(needsAfter(planned, sent, delivered)).toBeNull();
  });

  it('is a letter to be sent, while one is planned', () => {
    expect(needsAfter(planned, sent, delivered, letter)).toBe('letter');
    const gone = urge('UrgeSent', { step: letterStep, attempt: 1, letter: null, deliveries: [], standsFor: [] });
    expect(needsAfter(planned, sent, delivered, letter, gone)).toBeNull();
  });

  it('is nothing once it was called off, and begins anew under another deadline', () => {
    const off = urge('UrgeCancelled', { steps: [step], cause: 'deadlineMoved' });
    expect(needsAfter(planned, sent, off)).toBeNull();
    const moved = { ...step, deadlineRevision: 2 };
    const again = [
      urge('UrgePlanned', { step: moved, cause: 'ladder' }),
      urge('UrgeSent', { ...sent.data, step: moved }),
    ];
    expect(needsAfter(planned, sent, delivered, off, ...again)).toBe('delivery');
  });
});

describe('the view of deliveries', () => {
  it('holds the evidence that a thing arrived', () => {
    const delivery = (type: string, data: object): Told => ({
      ...{ stream: 'delivery-v1', type, about: { agencies: ['a'] } },
      data: {
        delivery: 'v1',
        item: { kind: 'report', report: 'r1', version: 2 },
        receiver: { agency: 'a', person: null },
        channel: 'inApp',
        ...data,
      },
    });
    const events = recorded(
      delivery('DeliveryQueued', { purpose: 'action', concerns: {}, sendAt: '' }),
      delivery('DeliverySent', { via: 'inbox', digest: null, late: false }),
      delivery('DeliveryConfirmed', { receipt: { by: 'person', person: 'p1' } }),
      delivery('DeliveryRead', { person: 'p1' }),
    );
    expect(folded(deliveries, events)['v1']).toMatchObject({
      itemId: 'r1',
      status: 'Read',
      receipt: { by: 'person', person: 'p1' },
    });
    expect(foldedTwice(deliveries, events)).toEqual(folded(deliveries, events));
  });
});

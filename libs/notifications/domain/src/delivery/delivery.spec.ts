import { person, policy, program, specify } from '@chidao/specifications';
import { deliveryDecider } from './delivery.decider.js';
import type { DeliveryConfirmed, DeliveryFailed, DeliveryQueued, DeliverySent } from './delivery.events.js';
import type { DeliveryAddress } from './delivery.events.js';
import { RETRY_MINUTES } from './note-delivery-failed.js';

const address: DeliveryAddress = {
  delivery: 'delivery-1',
  item: { kind: 'directive', directive: 'directive-1' },
  receiver: { agency: 'department', person: null },
  channel: 'inApp',
};
const AT = '2025-01-06T02:00:00.000Z';
const concerns = { directives: ['directive-1'], agencies: ['everybody'] };
const queuing = { ...address, purpose: 'action' as const, concerns };
const queued: DeliveryQueued = { type: 'DeliveryQueued', data: { ...queuing, sendAt: AT } };
const mailAddress: DeliveryAddress = {
  ...address,
  channel: 'email',
  receiver: { agency: 'department', person: 'clerk' },
};
const queuedMail: DeliveryQueued = {
  type: 'DeliveryQueued',
  data: { ...queuing, ...mailAddress, sendAt: '2025-01-07T00:30:00.000Z' },
};
const sent: DeliverySent = { type: 'DeliverySent', data: { ...address, via: 'inbox', digest: null, late: false } };
const mailed: DeliverySent = {
  type: 'DeliverySent',
  data: { ...mailAddress, via: 'smtp', digest: 'mail-1', late: false },
};
const confirmed: DeliveryConfirmed = {
  type: 'DeliveryConfirmed',
  data: { ...address, receipt: { by: 'person', person: 'officer' } },
};
const down = { kind: 'unreachable', code: 'ECONNECTION' } as const;
const failed = (attempt: number, retryAt: string | null): DeliveryFailed => ({
  type: 'DeliveryFailed',
  data: { ...mailAddress, cause: down, digest: 'mail-1', attempt, retryAt },
});

const { given } = specify(deliveryDecider);
const inbox = { context: policy('queue'), facts: { digestsPerDay: 1 } };
const adapter = { context: program('mail') };
const officer = { context: person({ agency: 'department', person: 'officer', roles: ['officer'] }) };

describe('queueing', () => {
  it('puts an item on its way, in-app at once', () => {
    given().when('QueueDelivery', queuing, inbox).then(queued);
  });
  it('waits for the next digest by e-mail', () => {
    given()
      .when('QueueDelivery', { ...queuing, ...mailAddress }, inbox)
      .then(queuedMail);
  });
  it('refuses a channel that nobody serves', () => {
    given()
      .when('QueueDelivery', { ...queuing, channel: 'fax' }, inbox)
      .thenThrows('CHANNEL_UNKNOWN');
  });
  it('stays quiet when the delivery exists', () => {
    given(queued, sent).when('QueueDelivery', queuing, inbox).thenNothingHappened();
  });
  it('is a matter of policies', () => {
    given()
      .when('QueueDelivery', queuing, { ...officer, facts: inbox.facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('sending', () => {
  const toInbox = { via: 'inbox' as const, digest: null };
  const byMail = { via: 'smtp' as const, digest: 'mail-1' };
  it('notes that the item was handed over', () => {
    given(queued)
      .when('SendDelivery', toInbox, { context: policy('inbox'), facts: { now: AT, missedSince: null } })
      .then(sent);
  });
  it('marks what goes out on a later day than it should have', () => {
    const facts = { now: '2025-01-08T17:00:00.000Z', missedSince: null };
    given(queuedMail)
      .when('SendDelivery', byMail, { ...adapter, facts })
      .then({ type: 'DeliverySent', data: { ...mailed.data, late: true } });
    const standing = { now: AT, missedSince: '2025-01-01T17:00:00.000Z' };
    given(queuedMail)
      .when('SendDelivery', byMail, { ...adapter, facts: standing })
      .thenMatches({ type: 'DeliverySent', data: { late: true } });
  });
  it('stays quiet when the same mail is reported again', () => {
    given(queuedMail, mailed)
      .when('SendDelivery', byMail, { ...adapter, facts: { now: AT, missedSince: null } })
      .thenNothingHappened();
  });
  it('is refused when nothing waits', () => {
    const facts = { now: AT, missedSince: null };
    given()
      .when('SendDelivery', byMail, { ...adapter, facts })
      .thenThrows('DELIVERY_NOT_QUEUED');
    given(queuedMail, mailed)
      .when('SendDelivery', { ...byMail, digest: 'mail-2' }, { ...adapter, facts })
      .thenThrows('DELIVERY_NOT_QUEUED');
    given(queuedMail, failed(7, null))
      .when('SendDelivery', byMail, { ...adapter, facts })
      .thenThrows('DELIVERY_NOT_QUEUED');
  });
  it('is repeated after a failure that may pass', () => {
    given(queuedMail, failed(1, AT))
      .when('SendDelivery', byMail, { ...adapter, facts: { now: AT, missedSince: null } })
      .then(mailed);
  });
  it('by mail is a matter of the mail program', () => {
    const facts = { now: AT, missedSince: null };
    given(queuedMail)
      .when('SendDelivery', byMail, { context: policy('inbox'), facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('evidence of delivery', () => {
  const byOfficer = { receipt: { by: 'person' as const, person: 'officer' } };
  const byServer = { receipt: { by: 'server' as const, answer: '250 ok' } };
  it('is a person of the agency who gets it from the inbox', () => {
    given(queued, sent).when('ConfirmDelivery', byOfficer, officer).then(confirmed);
  });
  it('is the answer of the receiving mail server', () => {
    given(queuedMail, mailed)
      .when('ConfirmDelivery', byServer, adapter)
      .then({ type: 'DeliveryConfirmed', data: { ...mailAddress, ...byServer } });
  });
  it('counts once', () => {
    given(queued, sent, confirmed).when('ConfirmDelivery', byOfficer, officer).thenNothingHappened();
  });
  it('needs something sent', () => {
    given(queued).when('ConfirmDelivery', byOfficer, officer).thenThrows('DELIVERY_NOT_SENT');
  });
  it('never follows from a mail in a folder', () => {
    const kept: DeliverySent = { type: 'DeliverySent', data: { ...mailed.data, via: 'folder' } };
    given(queuedMail, kept).when('ConfirmDelivery', byServer, adapter).thenThrows('DELIVERY_NOT_SENT');
  });
  it('is not given by strangers, nor by programs for the inbox', () => {
    const stranger = { context: person({ agency: 'elsewhere', roles: ['officer'] }) };
    given(queued, sent).when('ConfirmDelivery', byOfficer, stranger).thenThrows('ACTOR_NOT_AUTHORISED');
    given(queued, sent).when('ConfirmDelivery', byServer, adapter).thenThrows('ACTOR_NOT_AUTHORISED');
  });
  it('of what is for the head is given by the head, a deputy or the clerk', () => {
    const toHead: DeliveryQueued = {
      type: 'DeliveryQueued',
      data: { ...queued.data, receiver: { agency: 'department', person: 'head' } },
    };
    const clerk = { context: person({ agency: 'department', roles: ['clerk'] }) };
    given(toHead, sent).when('ConfirmDelivery', byOfficer, officer).thenThrows('ACTOR_NOT_AUTHORISED');
    given(toHead, sent).when('ConfirmDelivery', byOfficer, clerk).thenMatches({ type: 'DeliveryConfirmed', data: {} });
  });
});

describe('reading', () => {
  const reading = { person: 'officer' };
  it('shows that it had arrived', () => {
    given(queued, sent)
      .when('NoteDeliveryRead', reading, officer)
      .thenMatches(confirmed, { type: 'DeliveryRead', data: { person: 'officer' } });
  });
  it('after arrival is noted alone, and once', () => {
    const { outcome } = given(queued, sent, confirmed).when('NoteDeliveryRead', reading, officer);
    expect(outcome.value?.events).toHaveLength(1);
    given(queued, sent, confirmed, ...(outcome.value?.events ?? []))
      .when('NoteDeliveryRead', reading, officer)
      .thenNothingHappened();
  });
  it('needs something sent', () => {
    given(queued).when('NoteDeliveryRead', reading, officer).thenThrows('DELIVERY_NOT_SENT');
  });
});

describe('failure', () => {
  const failing = { cause: down, digest: 'mail-1', permanent: false };
  it('is tried again later each time, then abandoned', () => {
    const waits = [...RETRY_MINUTES, null].map((minutes, index) => {
      const past = Array.from({ length: index }, (_, before) => failed(before + 1, AT));
      const { outcome } = given(queuedMail, ...past).when('NoteDeliveryFailed', failing, adapter);
      const { attempt, retryAt } = (outcome.value?.events[0] as DeliveryFailed).data;
      const waited = retryAt === null ? null : (Date.parse(retryAt) - Date.parse(AT)) / 60_000;
      return [attempt, waited, minutes];
    });
    expect(waits).toEqual(waits.map(([, , minutes], index) => [index + 1, minutes, minutes]));
    expect(waits.length).toBe(RETRY_MINUTES.length + 1);
  });
  it('that will not pass is not tried again', () => {
    given(queuedMail)
      .when('NoteDeliveryFailed', { ...failing, permanent: true }, adapter)
      .then(failed(1, null));
  });
  it('may come after the server had accepted', () => {
    given(queuedMail, mailed)
      .when('NoteDeliveryFailed', failing, adapter)
      .thenMatches({ type: 'DeliveryFailed', data: {} });
  });
  it('is refused of what is unknown, abandoned or in the inbox', () => {
    given().when('NoteDeliveryFailed', failing, adapter).thenThrows('DELIVERY_NOT_SENT');
    given(queuedMail, failed(7, null)).when('NoteDeliveryFailed', failing, adapter).thenThrows('DELIVERY_NOT_SENT');
    given(queued, sent).when('NoteDeliveryFailed', failing, adapter).thenThrows('DELIVERY_NOT_SENT');
  });
});

describe('what a delivery concerns', () => {
  it('is what its item concerns, and the agency that receives it', () => {
    const { state } = given(queued);
    expect(deliveryDecider.about(state, queued)).toEqual({ agencies: ['department'], directives: ['directive-1'] });
  });
});

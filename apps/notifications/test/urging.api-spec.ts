import { accepted, extended, made, sentBack, submitted } from './assignment-messages.js';
import type { DeliveryFailed } from '@chidao/notifications-domain';
import type { HandedOver } from '../src/mail/mail-transport.js';
import { subjectText } from '../src/texts/subject-text.js';
import type { Office } from './office.js';
import { openOffice } from './office.js';

const given = { assignment: 'a1', agency: 'finance' };
/** Reminders on 22/10, 28/10 and 30/10, a letter on 03/11/2025. */
const DUE = '2025-10-31';
const START = '2025-10-01T01:00:00.000Z';
const morning = (day: string): string => `${day}T01:00:00.000Z`;

const offsets = (office: Office, type: string): readonly unknown[] =>
  office.events(type).map(({ data }) => {
    const { step } = data as { step: { rung: string; offset: number } };
    return `${step.rung} ${step.offset}`;
  });

describe('the urging ladder', () => {
  let office: Office;
  let handed: HandedOver;
  beforeEach(async () => {
    handed = { outcome: 'accepted', answer: '250 ok' };
    office = await openOffice({ now: START, departments: ['finance'], seed: 3, handing: () => handed });
    await office.tell(made(given, START, DUE));
  });
  afterEach(() => office.down());

  const until = async (day: string): Promise<void> => {
    office.at(morning(day));
    await office.pass();
  };
  const read = async (): Promise<void> => {
    for (const { data, stream } of office.events('DeliverySent')) {
      const { channel, receiver } = data as { channel: string; receiver: { agency: string } };
      if (channel !== 'inApp') continue;
      const standing = {
        ...{ person: 'finance.clerk', agency: receiver.agency, roles: ['clerk' as const] },
        ...{ limitedRoles: [], post: null, delegations: [] },
      };
      const context = {
        ...{ commandId: `read/${stream}`, actor: { kind: 'person' as const, id: 'finance.clerk' }, standing },
        ...{ at: office.now(), versions: { ruleSet: null, calendar: null }, causationId: null, correlationId: 'r' },
      };
      await office.send({ stream, type: 'NoteDeliveryRead', input: { person: 'finance.clerk' }, context });
    }
    await office.settle();
  };

  it('reminds before the due date, each time once, in the inbox and by mail', async () => {
    for (const day of ['2025-10-21', '2025-10-22', '2025-10-23', '2025-10-28', '2025-10-30']) await until(day);
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -7', 'reminder -3', 'reminder -1']);
    expect(office.mails.filter(({ text }) => text.includes('NHẮC VIỆC')).map(({ at }) => at)).toEqual([
      morning('2025-10-22'),
      morning('2025-10-28'),
      morning('2025-10-30'),
    ]);
  });

  it('plans the letter to the head as soon as a reminder has arrived, and leaves it to a person to send', async () => {
    handed = { outcome: 'kept' };
    await until('2025-11-04');
    expect(offsets(office, 'UrgePlanned')).not.toContain('urgingLetter 1');
    await read();
    await until('2025-11-05');
    expect(offsets(office, 'UrgePlanned')).toContain('urgingLetter 1');
    expect(offsets(office, 'UrgeSent')).not.toContain('urgingLetter 1');
  });

  it('notes by the clock that an urge was read and not answered for three working days', async () => {
    await until('2025-10-22');
    await read();
    await until('2025-11-01');
    expect(office.events('UrgeIgnored').map(({ occurredAt }) => occurredAt)).toEqual(['2025-10-27T17:00:00.000Z']);
  });

  it('goes out as one message where several reminders were missed', async () => {
    await until('2025-10-30');
    expect(offsets(office, 'UrgePlanned')).toEqual(['reminder -7', 'reminder -3', 'reminder -1']);
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -1']);
    const reminding = office.mails.filter(({ text }) => text.includes('NHẮC VIỆC'));
    expect(reminding.map(({ text }) => text.split('thời hạn: 31/10/2025').length - 1)).toEqual([2]);
    expect(reminding[0]?.text).toContain('lẽ ra phải gửi ngày 22/10/2025');
  });

  it('begins at once, and is climbed, for what is known only after all reminder days', async () => {
    await until('2025-12-01');
    const late = { assignment: 'a2', agency: 'finance' };
    await office.tell(made(late, morning('2025-12-01'), '2025-11-20'));
    const of = (type: string) =>
      office
        .events(type)
        .filter(({ data }) => (data as { subject: { id: string } }).subject.id === 'a2')
        .map(({ data, occurredAt }) => [(data as { step: { rung: string } }).step.rung, occurredAt]);
    await until('2025-12-02');
    expect(of('UrgeSent')).toEqual([['reminder', morning('2025-12-01')]]);
    await until('2025-12-03');
    expect(of('UrgePlanned').map(([rung]) => rung)).toEqual(['reminder', 'urgingLetter']);
  });

  it('stops when a result is handed in, and goes on when it is sent back', async () => {
    await until('2025-10-22');
    await office.tell(submitted(given, morning('2025-10-23')));
    await until('2025-10-28');
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -7']);
    expect(office.events('UrgeCancelled')).toHaveLength(1);
    await office.tell(sentBack(given, morning('2025-10-29')));
    await until('2025-10-30');
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -7', 'reminder -1']);
    await office.tell(submitted(given, '2025-10-30T02:00:00.000Z'), accepted(given, '2025-10-30T03:00:00.000Z'));
    await until('2025-11-04');
    expect(offsets(office, 'UrgeSent')).toHaveLength(2);
  });

  it('begins again for an extended deadline, and forgets the old one', async () => {
    await until('2025-10-22');
    await office.tell(extended(given, morning('2025-10-23'), '2025-11-14', 2));
    await until('2025-10-31');
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -7']);
    await until('2025-11-05');
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -7', 'reminder -7']);
  });

  it('is spoken of with the due date of the moment that is asked about', async () => {
    await until('2025-10-22');
    await office.tell(extended(given, morning('2025-10-23'), '2025-11-14', 2));
    await until('2025-10-24');
    const subject = { kind: 'assignment', id: 'a1' } as const;
    const then = (asOf: string, knownAt: string | null) =>
      subjectText(office.context().lookingBack({ asOf, knownAt }), subject);
    expect(await subjectText(office.context(), subject)).toContain('thời hạn: 14/11/2025');
    expect(await then(morning('2025-10-24'), null)).toContain('thời hạn: 14/11/2025');
    expect(await then(morning('2025-10-22'), null)).toContain('thời hạn: 31/10/2025');
    expect(await then(morning('2025-10-24'), morning('2025-10-22'))).toContain('thời hạn: 31/10/2025');
  });

  it('does not outrun messages that are still on their way', async () => {
    await until('2025-10-21');
    office.bus.hold((topic) => topic.includes('assignment'));
    await office.tell(submitted(given, '2025-10-21T16:00:00.000Z'));
    office.at(morning('2025-10-22'));
    expect(await office.glance()).toBe(0);
    expect(office.events('UrgePlanned')).toEqual([]);
    office.bus.release();
    await office.pass();
    expect(office.events('UrgePlanned')).toEqual([]);
  });

  it('does not mail a reminder that was withdrawn before the mail left', async () => {
    office.at('2025-10-21T20:00:00.000Z');
    await office.pass();
    expect(offsets(office, 'UrgeSent')).toEqual(['reminder -7']);
    await office.tell(submitted(given, '2025-10-21T23:00:00.000Z'));
    await until('2025-10-22');
    expect(office.mails.filter(({ text }) => text.includes('NHẮC VIỆC'))).toEqual([]);
    const failed = office.events('DeliveryFailed').map(({ data }) => (data as DeliveryFailed['data']).cause);
    expect(failed).toEqual([{ kind: 'withdrawn' }]);
  });
});

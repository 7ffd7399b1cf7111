import { assignmentCancelledV1, extensionGrantedV1, resultSubmittedV1 } from '@chidao/assignments-contracts';
import { assignmentAgedV1 } from '@chidao/assignments-contracts';
import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import { occurrenceAgedV1, reportLinkedV1, reportSubmittedV1 } from '@chidao/reporting-contracts';
import type { NotificationsContext } from '../notifications.context.js';
import { urgeId, urgeStream } from '../urges/urge-id.js';
import { cancelUrgesPolicy } from './cancel-urges.js';
import { climbIgnoredPolicy } from './climb-ignored.js';
import { noteUrgeDeliveryPolicy } from './note-urge-delivery.js';
import { putInInboxPolicy } from './put-in-inbox.js';
import { queueReportPolicy } from './queue-report.js';
import { queueUrgePolicy } from './queue-urge.js';
import { sendReminderPolicy } from './send-reminder.js';
import { urgeSilentPolicy } from './urge-silent.js';

const assignment = { kind: 'assignment', id: 'a1' } as const;
const message = (type: string, stream: string, revision: bigint, data: object = {}): PublicMessage =>
  ({ type, stream, revision, data, occurredAt: '2025-10-01T01:00:00.000Z' }) as unknown as PublicMessage;
const event = (stream: string, type: string, data: object): RecordedEvent =>
  ({ stream, type, data, about: { agencies: ['finance'] } }) as unknown as RecordedEvent;

const reminder = { deadlineRevision: 1, rung: 'reminder', offset: -3, round: 0 };
const letter = { deadlineRevision: 1, rung: 'urgingLetter', offset: 1, round: 0 };
const known = (place: object | null): NotificationsContext =>
  ({ readModels: { load: async () => [{ document: place }] } }) as unknown as NotificationsContext;

describe('what ends urging', () => {
  it('is that the subject is closed or handed in: everything so far is withdrawn', async () => {
    expect(await cancelUrgesPolicy.react(message(assignmentCancelledV1.type, 'assignment-a1', 4n))).toEqual([
      { stream: urgeStream(assignment), type: 'CancelUrge', input: { through: 4, cause: 'closed' } },
    ]);
    expect(await cancelUrgesPolicy.react(message(resultSubmittedV1.type, 'assignment-a1', 2n))).toMatchObject([
      { input: { through: 2, cause: 'submitted' } },
    ]);
    expect(await cancelUrgesPolicy.react(message(reportLinkedV1.type, 'occurrence-o1', 2n))).toMatchObject([
      { stream: urgeStream({ kind: 'occurrence', id: 'o1' }), input: { cause: 'submitted' } },
    ]);
  });

  it('is a moved deadline, which begins a run of its own', async () => {
    expect(await cancelUrgesPolicy.react(message(extensionGrantedV1.type, 'assignment-a1', 3n))).toMatchObject([
      { input: { through: 2, cause: 'deadlineMoved' } },
    ]);
  });
});

describe('without a deadline', () => {
  it('long silence is a reminder, each time a run of its own', async () => {
    const expected = { rung: 'reminder', offset: null, cause: 'silence', round: 5 };
    const silent = urgeSilentPolicy(known(null));
    expect(await silent.react(message(assignmentAgedV1.type, 'assignment-a1', 5n))).toMatchObject([
      { stream: urgeStream(assignment), type: 'PlanUrge', input: { ...expected, urge: urgeId(assignment) } },
    ]);
    expect(await silent.react(message(occurrenceAgedV1.type, 'occurrence-o1', 5n))).toMatchObject([
      { input: { ...expected, subject: { kind: 'occurrence', id: 'o1' } } },
    ]);
  });

  it('nobody is urged about what is over or handed in by now', async () => {
    const over = known({ subject: assignment, subordinate: true, open: false });
    expect(await urgeSilentPolicy(over).react(message(assignmentAgedV1.type, 'assignment-a1', 5n))).toEqual([]);
    expect(await climbIgnoredPolicy(over).react(ignored(reminder, false))).toEqual([]);
  });

  const ignored = (step: object, hasDeadline: boolean): RecordedEvent =>
    event('urge-u1', 'UrgeIgnored', { urge: 'u1', subject: assignment, step, hasDeadline });
  const below = known({ subject: assignment, subordinate: true, open: true });

  it('a reminder that was ignored leads to a letter', async () => {
    expect(await climbIgnoredPolicy(below).react(ignored(reminder, false))).toMatchObject([
      { stream: 'urge-u1', type: 'PlanUrge', input: { rung: 'urgingLetter', cause: 'ignored', round: 0 } },
    ]);
  });

  it('an agency that is not subordinate is only reminded', async () => {
    const apart = known({ subject: assignment, subordinate: false, open: true });
    expect(await climbIgnoredPolicy(apart).react(ignored(reminder, false))).toEqual([]);
    expect(await climbIgnoredPolicy(known(null)).react(ignored(reminder, false))).toEqual([]);
  });

  it('nothing follows a letter, nor a reminder with a deadline, whose ladder goes by dates', async () => {
    expect(await climbIgnoredPolicy(below).react(ignored(letter, false))).toEqual([]);
    expect(await climbIgnoredPolicy(below).react(ignored(reminder, true))).toEqual([]);
  });
});

describe('an urge', () => {
  const steps = [
    { rung: 'reminder', offset: -3, at: '2025-10-27T17:00:00.000Z' },
    { rung: 'reminder', offset: -1, at: '2025-10-29T17:00:00.000Z' },
  ];
  const sending = (step: object, now: string) =>
    sendReminderPolicy({ ...known({ subject: assignment, round: 0, steps }), clock: { now: () => now } }).react(
      event('urge-u1', 'UrgePlanned', { step, subject: assignment }),
    );

  it('of the first rung is sent when it is planned; a letter waits for a person', async () => {
    expect(await sending(reminder, '2025-10-28T01:00:00.000Z')).toEqual([
      { stream: 'urge-u1', type: 'SendUrge', input: { step: reminder, letter: null } },
    ]);
    expect(await sending(letter, '2025-10-28T01:00:00.000Z')).toEqual([]);
  });

  it('of the first rung goes with the next reminder, once that has come too', async () => {
    const day = '2025-10-30T01:00:00.000Z';
    expect(await sending(reminder, day)).toEqual([]);
    expect(await sending({ ...reminder, offset: -1 }, day)).toHaveLength(1);
    expect(await sending({ ...reminder, offset: null }, day)).toHaveLength(1);
    expect(await sending({ ...reminder, round: 7 }, day)).toHaveLength(1);
  });

  it('that was sent is queued for each of its receivers and channels', async () => {
    const receiver = { agency: 'finance', person: null };
    const deliveries = [
      { delivery: 'd1', receiver, channel: 'inApp' },
      { delivery: 'd2', receiver, channel: 'email' },
    ];
    const sent = { urge: 'u1', step: reminder, attempt: 2, deliveries };
    expect(await queueUrgePolicy.react(event('urge-u1', 'UrgeSent', sent))).toMatchObject([
      { stream: 'delivery-d1', input: { item: { kind: 'urge', urge: 'u1', step: reminder, attempt: 2 } } },
      { stream: 'delivery-d2', input: { channel: 'email' } },
    ]);
  });

  const settled = (type: string, kind: string, more: object = {}): RecordedEvent =>
    event('delivery-d1', type, { delivery: 'd1', item: { kind, [kind]: 'u1' }, ...more });

  it('hears what became of its deliveries', async () => {
    const noted = async (type: string, more: object = {}): Promise<unknown> =>
      noteUrgeDeliveryPolicy.react(settled(type, 'urge', more));
    const command = (outcome: string) => [
      { stream: 'urge-u1', type: 'NoteUrgeDelivery', input: { delivery: 'd1', outcome } },
    ];
    expect(await noted('DeliveryConfirmed')).toEqual(command('delivered'));
    expect(await noted('DeliveryRead')).toEqual(command('read'));
    expect(await noted('DeliveryFailed', { retryAt: null })).toEqual(command('failed'));
  });

  it('does not hear of failures that are tried again, nor of other items', async () => {
    expect(await noteUrgeDeliveryPolicy.react(settled('DeliveryFailed', 'urge', { retryAt: 'later' }))).toEqual([]);
    expect(await noteUrgeDeliveryPolicy.react(settled('DeliveryRead', 'directive'))).toEqual([]);
  });
});

describe('other items', () => {
  it('that are queued in-app lie in the inbox; mails wait', async () => {
    const queued = (channel: string) => event('delivery-d1', 'DeliveryQueued', { delivery: 'd1', channel });
    expect(await putInInboxPolicy.react(queued('inApp'))).toMatchObject([
      { stream: 'delivery-d1', type: 'SendDelivery', input: { via: 'inbox' } },
    ]);
    expect(await putInInboxPolicy.react(queued('email'))).toEqual([]);
  });

  it('a report goes to each of its destinations, each version once', async () => {
    const receivers = {
      ofAgency: async (agency: string) => (agency === 'home' ? ['home.clerk'] : []),
      ofHead: async () => [],
    };
    const policy = queueReportPolicy({ receivers } as unknown as NotificationsContext);
    const data = { report: 'r1', version: 2, destinations: ['home', 'province'], about: { reports: ['r1'] } };
    const commands = await policy.react(message(reportSubmittedV1.type, 'report-r1', 1n, data));
    expect(commands.map(({ input }) => input)).toMatchObject([
      {
        item: { kind: 'report', report: 'r1', version: 2 },
        receiver: { agency: 'home', person: null },
        channel: 'inApp',
      },
      { receiver: { agency: 'home', person: 'home.clerk' }, channel: 'email' },
      { receiver: { agency: 'province', person: null }, channel: 'inApp' },
    ]);
    expect(new Set(commands.map(({ stream }) => stream)).size).toBe(3);
  });
});

import { addDays, civilDateOf } from '@chidao/calendar';
import type { RecordedEvent } from '@chidao/kernel';
import type { DeliveryQueued, UrgePlanned, UrgeSent } from '@chidao/notifications-domain';
import type { LeftMail, Office } from '../office.js';
import type { Expected } from './model.js';
import { expectedReminders } from './model.js';
import type { Played } from './run-script.js';
import type { Tick } from './story.js';

type Step = UrgeSent['data']['step'];

const keyOf = (assignment: string, { deadlineRevision, offset, round }: Omit<Step, 'rung'>): string =>
  `${assignment} revision ${deadlineRevision} offset ${offset} round ${round}`;

const keyOfExpected = (expected: Expected): string => keyOf(expected.assignment, expected);

const keyOfStep = (subject: { readonly id: string }, step: Step): string => keyOf(subject.id, step);

const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const differences = (what: string, expected: readonly string[], found: readonly string[]): readonly string[] => {
  const [wanted, got] = [counted(expected), counted(found)];
  return [...new Set([...expected, ...found])]
    .filter((key) => wanted.get(key) !== got.get(key))
    .map((key) => `${what}: ${key} ${got.get(key) ?? 0} times instead of ${wanted.get(key) ?? 0}`);
};

interface Carried {
  readonly key: string;
  readonly mail: LeftMail;
}

const as = <Event>(events: readonly RecordedEvent[]): readonly Event[] => events as unknown as readonly Event[];

const isReminder = ({ data }: { readonly data: { readonly step: Step } }): boolean => data.step.rung === 'reminder';

/** The reminder that a delivery carries: it was queued because that was sent. */
const keysOfDeliveries = (office: Office): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  const sent = new Map<string, string>();
  for (const event of office.events()) {
    if (event.type === 'UrgeSent') {
      const { urge, subject, step } = event.data as UrgeSent['data'];
      sent.set(`${urge}/${event.id}`, keyOfStep(subject, step));
    }
    if (event.type !== 'DeliveryQueued') continue;
    const { delivery, item } = event.data as DeliveryQueued['data'];
    const key = item.kind === 'urge' ? sent.get(`${item.urge}/${event.causationId}`) : undefined;
    if (key !== undefined) keys.set(delivery, key);
  }
  return keys;
};

/** Reminders by the mails that carried them. */
const carriedBy = ({ office }: Played): readonly Carried[] => {
  const keys = keysOfDeliveries(office);
  return office.mails.flatMap((mail) =>
    mail.deliveries.flatMap((delivery) => {
      const key = keys.get(delivery);
      return key === undefined ? [] : [{ key, mail }];
    }),
  );
};

const floods = ({ office }: Played): readonly string[] =>
  [...counted(office.mails.map(({ to, at }) => `${to} on ${civilDateOf(at)}`))]
    .filter(([, count]) => count > 1)
    .map(([whom, count]) => `${count} mails to ${whom}`);

/** Nobody is mailed before half past seven in the morning. */
const digestOf = (at: string): string => `${civilDateOf(at)}T00:30:00.000Z`;

const digestAfter = (at: string): string =>
  at <= digestOf(at) ? digestOf(at) : `${addDays(civilDateOf(at), 1)}T00:30:00.000Z`;

const afterTheEnd = (carried: readonly Carried[], expected: ReadonlyMap<string, Expected>): readonly string[] =>
  carried.flatMap(({ key, mail }) => {
    const until = expected.get(key)?.until ?? null;
    return until !== null && mail.at > until ? [`${key} mailed at ${mail.at}, over since ${until}`] : [];
  });

const unmarked = (carried: readonly Carried[], expected: ReadonlyMap<string, Expected>): readonly string[] =>
  carried.flatMap(({ key, mail }) => {
    const due = expected.get(key)?.at;
    const isLate = due !== undefined && civilDateOf(mail.at) > civilDateOf(digestAfter(due));
    return isLate && !mail.text.includes('Gửi chậm') ? [`${key} late and not marked`] : [];
  });

const singly = (carried: readonly Carried[], expected: ReadonlyMap<string, Expected>): readonly string[] =>
  carried.flatMap(({ key }) => (expected.get(key)?.merged ? [`${key} mailed singly`] : []));

/** Reminders that still stood at the first digest after they were seen, and so must be in a mail. */
const mustBeMailed = ({ script }: Played, expected: readonly Expected[]): readonly string[] =>
  expected
    .filter(({ merged }) => !merged)
    .filter(({ at, seenAt, until }) => {
      const isDigest = (tick: Tick): boolean => tick.up && tick.at >= digestOf(tick.at);
      const look = script.ticks.find((tick) => isDigest(tick) && tick.at >= digestAfter(at) && tick.at >= seenAt)?.at;
      return look !== undefined && (until === null || until > look);
    })
    .map(keyOfExpected);

const early = (planned: readonly RecordedEvent[]): readonly string[] =>
  planned
    .filter(({ recordedAt, occurredAt }) => recordedAt < occurredAt)
    .map(({ stream }) => `${stream} planned before its time`);

/** Everything that is wrong with what left the office; empty: nothing. */
export const faultsOf = (played: Played): readonly string[] => {
  const expected = expectedReminders(played.script);
  const byKey = new Map(expected.map((each) => [keyOfExpected(each), each] as const));
  const events = played.office.events('UrgePlanned');
  const planned = as<UrgePlanned>(events).filter(isReminder);
  const carried = carriedBy(played);
  const mailed = carried.map(({ key }) => key);
  const musts = mustBeMailed(played, expected);
  return [
    ...differences(
      'planned',
      expected.map(keyOfExpected),
      planned.map(({ data }) => keyOfStep(data.subject, data.step)),
    ),
    ...differences(
      'mailed',
      musts,
      mailed.filter((key) => musts.includes(key) || !byKey.has(key)),
    ),
    ...[...counted(mailed)].filter(([, count]) => count > 1).map(([key, count]) => `${key} mailed ${count} times`),
    ...afterTheEnd(carried, byKey),
    ...unmarked(carried, byKey),
    ...singly(carried, byKey),
    ...floods(played),
    ...early(events),
  ];
};

import { civilDateOf } from '@chidao/calendar';
import type { FailureCause, KnownDelivery, NoteDeliveryFailed } from '@chidao/notifications-domain';
import { lastDigest } from '@chidao/notifications-domain';
import type { Log } from '@chidao/runtime';
import type { Service } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { itemText } from '../texts/item-text.js';
import { missedSince } from '../urges/missed.js';
import type { DigestItem } from './digest-text.js';
import { digestText } from './digest-text.js';
import type { HandedOver, Mail, MailTransport } from './mail-transport.js';
import type { Report } from './program.js';
import { reportBy } from './program.js';
import type { Bundle } from './waiting-mail.js';
import { waitingMail, wasMailedSince } from './waiting-mail.js';
import { isWithdrawn } from './withdrawn.js';

/** What mails are taken from, and by what they leave. */
export interface DispatcherDeps {
  readonly context: NotificationsContext;
  readonly service: Pick<Service, 'send'>;
  readonly transport: MailTransport;
  readonly log: Log;
}

const failing = (cause: FailureCause, permanent: boolean, digest: string | null = null) => ({
  type: 'NoteDeliveryFailed',
  input: { cause, permanent, digest } satisfies NoteDeliveryFailed['input'],
});

const textOf = async (
  { context }: DispatcherDeps,
  deliveries: readonly KnownDelivery[],
  on: string,
): Promise<readonly DigestItem[]> =>
  Promise.all(
    deliveries.map(async (delivery) => {
      const dueOn = civilDateOf((await missedSince(context, delivery)) ?? delivery.sendAt);
      return { ...(await itemText(context, delivery)), dueOn: dueOn < on ? dueOn : null };
    }),
  );

const compose = async (deps: DispatcherDeps, bundle: Bundle, now: string): Promise<Mail | null> => {
  const { vault, register } = deps.context;
  const known = await vault.get(bundle.person);
  if (!known?.email) return null;
  const agency = await register.agency(bundle.deliveries[0]?.receiver.agency ?? '');
  const on = civilDateOf(now);
  const items = await textOf(deps, bundle.deliveries, on);
  return {
    ...digestText({ person: known.name, agency: agency?.name ?? null, on, items }),
    digest: bundle.digest,
    to: known.email,
    deliveries: bundle.deliveries.map(({ delivery }) => delivery),
  };
};

const record = async (report: Report, bundle: Bundle, handed: HandedOver, via: MailTransport['name']) => {
  const { digest, deliveries } = bundle;
  const one = async (delivery: KnownDelivery): Promise<void> => {
    if (handed.outcome === 'failed')
      return report(delivery, failing(handed.cause, handed.permanent, handed.uncertain ? digest : null));
    await report(delivery, { type: 'SendDelivery', input: { via, digest } });
    if (handed.outcome === 'kept') return;
    const receipt = { by: 'server', answer: handed.answer };
    await report(delivery, { type: 'ConfirmDelivery', input: { receipt } });
  };
  await Promise.all(deliveries.map(one));
};

/** Takes out what is withdrawn; what is left may be nothing. */
const withoutWithdrawn = async ({ context }: DispatcherDeps, bundle: Bundle, report: Report): Promise<Bundle> => {
  const withdrawn = await Promise.all(bundle.deliveries.map((each) => isWithdrawn(context.stateOf, each)));
  const out = bundle.deliveries.filter((_, index) => withdrawn[index]);
  await Promise.all(out.map((delivery) => report(delivery, failing({ kind: 'withdrawn' }, true))));
  return { ...bundle, deliveries: bundle.deliveries.filter((_, index) => !withdrawn[index]) };
};

/** Sends one bundle; answers whether the server could be reached. */
const sendBundle = async (deps: DispatcherDeps, whole: Bundle, now: string): Promise<boolean> => {
  const report = reportBy(deps.service, { now, digest: whole.digest });
  const bundle = await withoutWithdrawn(deps, whole, report);
  if (bundle.deliveries.length === 0) return true;
  const mail = await compose(deps, bundle, now);
  if (mail === null) {
    await Promise.all(bundle.deliveries.map((delivery) => report(delivery, failing({ kind: 'addressUnknown' }, true))));
    return true;
  }
  const handed = await deps.transport.send(mail);
  await record(report, bundle, handed, deps.transport.name);
  if (handed.outcome !== 'failed') return true;
  deps.log.warn('mail not handed over', { digest: bundle.digest, cause: handed.cause });
  return !handed.unreachable;
};

/** When the digest went out that is now being sent; null before the first of a day: nobody is mailed at night. */
const currentDigest = async ({ context }: DispatcherDeps, now: string): Promise<string | null> => {
  const ruleSet = await context.register.ruleSetOn(civilDateOf(now));
  const since = lastDigest(now, ruleSet?.rules.settings['digest.perPersonPerDay'] ?? 1);
  return civilDateOf(since) === civilDateOf(now) ? since : null;
};

/**
 * Hands over everything due by `until`, one mail per person, and at most one since the last time of digests. Mails leave at
 * least once: after a crash between handing over and recording the same mail goes out again. Returns how many persons
 * were served.
 */
export const dispatchMail = async (deps: DispatcherDeps, until: string): Promise<number> => {
  const { readModels, clock } = deps.context;
  const now = clock.now();
  const since = await currentDigest(deps, now);
  if (since === null) return 0;
  const mailed = new Set<string>();
  const hadMail = async (person: string): Promise<boolean> =>
    mailed.has(person) || wasMailedSince(readModels, person, since);
  for (const bundle of await waitingMail(readModels, until)) {
    if (!bundle.repeated && (await hadMail(bundle.person))) continue;
    if (!(await sendBundle(deps, bundle, now))) break;
    mailed.add(bundle.person);
  }
  return mailed.size;
};

import type { PersonalData, PersonVault } from '@chidao/blobs';
import type { EventStore } from '@chidao/event-store';
import { memoryLog } from '@chidao/event-store/conformance';
import type { RecordedEvent } from '@chidao/kernel';
import { chaoticBus, openEmbeddedBus, seeded } from '@chidao/messaging';
import { openEmbeddedReadModels } from '@chidao/read-models';
import { createRegister } from '@chidao/register';
import { createHealthRegistry, createLog } from '@chidao/runtime';
import type { Platform, ServiceDefinition } from '@chidao/service';
import { createService } from '@chidao/service';
import type { RuleSet } from '@chidao/timeliness';
import { defaultRuleSet } from '@chidao/timeliness';
import type { HandedOver, Mail, MailTransport } from '../src/mail/mail-transport.js';
import { withMail } from '../src/mail/with-mail.js';
import type { NotificationsContext } from '../src/notifications.context.js';
import { notificationsContext } from '../src/notifications.context.js';
import { notificationsDefinition } from '../src/notifications.definition.js';
import type { HeldBus } from './held-bus.js';
import { heldBus } from './held-bus.js';
import type { Told } from './messages.js';
import { createTeller, registerOf } from './messages.js';

/** A mail, and when it left. */
export interface LeftMail extends Mail {
  readonly at: string;
}

/** Replaces parts of the service: for what must be caught. */
export type Variant = (definition: ServiceDefinition, context: NotificationsContext) => ServiceDefinition;

export interface OfficeOptions {
  readonly now: string;
  readonly departments: readonly string[];
  /** Whatever the bus may lawfully do, from a seed. */
  readonly seed?: number;
  readonly ruleSet?: RuleSet;
  readonly variant?: Variant;
  /** What becomes of mails; accepted unless said. */
  readonly handing?: (mail: Mail) => HandedOver | Promise<HandedOver>;
  readonly transport?: MailTransport;
}

/** The notifications service alone, with a hand on its clock, its bus and its switch. */
export interface Office {
  readonly bus: HeldBus;
  readonly context: () => NotificationsContext;
  readonly mails: readonly LeftMail[];
  readonly events: (type?: string) => readonly RecordedEvent[];
  readonly send: ReturnType<typeof withMail>['send'];
  readonly tell: (...told: readonly Told[]) => Promise<void>;
  /** Sets the clock. */
  readonly at: (instant: string) => void;
  readonly now: () => string;
  /** Everything told has had its effects. */
  readonly settle: () => Promise<void>;
  /** Everything due at the present time has happened, mails included. */
  readonly pass: () => Promise<void>;
  /** One look at the clock, whatever is still on its way. */
  readonly glance: () => Promise<number>;
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
}

const vaultOf = (erased: ReadonlySet<string>): PersonVault => ({
  put: async () => undefined,
  get: async (person): Promise<PersonalData | null> =>
    erased.has(person) ? null : { name: `Người ${person}`, email: `${person}@example.vn` },
  erase: async () => undefined,
  isErased: async (person) => erased.has(person),
  close: async () => undefined,
});

const recording = (
  mails: LeftMail[],
  now: () => string,
  handing: NonNullable<OfficeOptions['handing']>,
): MailTransport => ({
  name: 'smtp',
  send: async (mail) => {
    const handed = await handing(mail);
    if (handed.outcome !== 'failed') mails.push({ ...mail, at: now() });
    return handed;
  },
  close: () => undefined,
});

const accepting = (): HandedOver => ({ outcome: 'accepted', answer: '250 ok' });

const run = async (platform: Platform, transport: MailTransport, variant: Variant) => {
  const { store, readModels, clock, log, failed } = platform;
  const register = createRegister(readModels);
  const vault = vaultOf(new Set());
  const context = notificationsContext({ clock, register, readModels, store, vault });
  const core = await createService(variant(notificationsDefinition(context), context), platform);
  const service = withMail({ context, service: core, transport, log }, failed);
  await service.start();
  return { context, service };
};

export const openOffice = async (options: OfficeOptions): Promise<Office> => {
  const { departments, seed, ruleSet = defaultRuleSet, variant = (definition) => definition } = options;
  let { now } = options;
  const records: RecordedEvent[] = [];
  const mails: LeftMail[] = [];
  const store: EventStore = await memoryLog(records).open();
  const embedded = openEmbeddedBus(':memory:');
  const bus = heldBus(seed === undefined ? embedded : chaoticBus(embedded, seeded(seed)));
  const readModels = openEmbeddedReadModels({ file: ':memory:' });
  const failed = (error: unknown): never => {
    throw error;
  };
  const tools = { clock: { now: () => now }, log: createLog('silent'), failed, onSending: () => undefined };
  const transport = options.transport ?? recording(mails, () => now, options.handing ?? accepting);
  const start = () => run({ store, bus, readModels, health: createHealthRegistry(), ...tools }, transport, variant);
  const teller = createTeller();
  let running = await start();

  const tell: Office['tell'] = (...told) => bus.publish(told.map(teller));
  const settle = async (): Promise<void> => {
    for (let before = -2n; ;) {
      const head = await store.head();
      if (head === before) return;
      before = head;
      await running.service.caughtUp();
    }
  };
  await tell(...registerOf(departments, ruleSet));
  await settle();
  return {
    ...{ bus, mails, tell, settle },
    context: () => running.context,
    events: (type) => records.filter((event) => type === undefined || event.type === type),
    send: (request) => running.service.send(request),
    at: (instant) => void (now = instant),
    now: () => now,
    pass: async () => {
      for (let before = -2n; ;) {
        await settle();
        const head = await store.head();
        if (head === before) return;
        before = head;
        await bus.announce({ position: head, time: now });
        await running.service.sweep();
      }
    },
    glance: async () => {
      await bus.announce({ position: await store.head(), time: now });
      return running.service.sweep();
    },
    down: () => running.service.stop(),
    up: async () => void (running = await start()),
  };
};

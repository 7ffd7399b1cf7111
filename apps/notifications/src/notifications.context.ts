import type { PersonVault } from '@chidao/blobs';
import type { EventStore } from '@chidao/event-store';
import { upcastBy } from '@chidao/event-store';
import type { Clock } from '@chidao/kernel';
import { upcasters } from '@chidao/notifications-publication';
import type { ReadModelStore } from '@chidao/read-models';
import type { DatedRules, Register } from '@chidao/register';
import { rulesAt } from '@chidao/register';
import type { StateOf } from '@chidao/service';
import { stateReader } from '@chidao/service';
import type { Moment } from './moment/moment.js';
import { storeAt } from './moment/store-at.js';
import type { MailReceivers } from './receivers/mail-receivers.js';
import { mailReceivers } from './receivers/mail-receivers.js';

/** What facts, policies and routes of this service may ask: own streams and indexes, the register's copy, the vault. */
export interface NotificationsContext {
  readonly clock: Clock;
  readonly register: Register;
  readonly readModels: ReadModelStore;
  readonly stateOf: StateOf;
  /** The moment that states and words are of; null: now. */
  readonly moment: Moment | null;
  /** The same, as things stood at another moment. */
  readonly lookingBack: (moment: Moment) => NotificationsContext;
  readonly vault: PersonVault;
  readonly receivers: MailReceivers;
  /** Rule set and calendar at an instant. */
  readonly rulesAt: (instant: string) => Promise<DatedRules>;
}

export interface NotificationsContextDeps extends Pick<
  NotificationsContext,
  'clock' | 'register' | 'readModels' | 'vault'
> {
  readonly store: Pick<EventStore, 'readStream'>;
}

const upcast = upcastBy(upcasters);

export const notificationsContext = ({ store, ...deps }: NotificationsContextDeps): NotificationsContext => {
  const { register, readModels, vault } = deps;
  const now: NotificationsContext = {
    ...deps,
    stateOf: stateReader(store, upcast),
    moment: null,
    lookingBack: (moment) => ({ ...now, moment, stateOf: stateReader(storeAt(store, moment), upcast) }),
    receivers: mailReceivers(readModels, register, vault),
    rulesAt: (instant) => rulesAt(register, instant),
  };
  return now;
};

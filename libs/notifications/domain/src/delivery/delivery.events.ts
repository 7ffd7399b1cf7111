import type { Instant } from '@chidao/calendar';
import type { About, DomainEvent } from '@chidao/kernel';
import type { Channel } from './channel.js';
import type { Item } from './item.js';

/** Whom it is for: an agency, or one person of it. No names, no addresses: those are in the person vault. */
export interface Receiver {
  readonly agency: string;
  readonly person: string | null;
}

/** Which delivery: carried by every event of it. */
export interface DeliveryAddress {
  readonly delivery: string;
  readonly item: Item;
  readonly receiver: Receiver;
  readonly channel: Channel;
}

/** Waits for its channel. */
export type DeliveryQueued = DomainEvent<
  'DeliveryQueued',
  DeliveryAddress & {
    /** To be acted on, or for information (Nơi nhận). */
    readonly purpose: 'action' | 'information';
    /** What the item concerns; the receiver is added as its agency. */
    readonly concerns: About;
    /** When it is to go out: at once in-app, with the next digest by e-mail. */
    readonly sendAt: Instant;
  }
>;

/** Handed over: into the inbox, to the mail server, or into the mail folder. */
export type DeliverySent = DomainEvent<
  'DeliverySent',
  DeliveryAddress & {
    readonly via: 'inbox' | 'smtp' | 'folder';
    /** Message-ID of the mail that several deliveries share. */
    readonly digest: string | null;
    /** Handed over on a later day than it was to go out. */
    readonly late: boolean;
  }
>;

/** The evidence: who got the item from the inbox, or what the receiving mail server answered. */
export type Receipt =
  { readonly by: 'person'; readonly person: string } | { readonly by: 'server'; readonly answer: string };

export type DeliveryConfirmed = DomainEvent<'DeliveryConfirmed', DeliveryAddress & { readonly receipt: Receipt }>;

/** Opened by a person of the receiving agency. */
export type DeliveryRead = DomainEvent<'DeliveryRead', DeliveryAddress & { readonly person: string }>;

/**
 * Why it did not arrive: withdrawn before it left, to nobody's known address, refused by the server (its answer, without
 * addresses), or the line was never there or broke before an answer (code of the mail library).
 */
export type FailureCause =
  | { readonly kind: 'withdrawn' | 'addressUnknown' }
  | { readonly kind: 'refused'; readonly answer: string }
  | { readonly kind: 'unreachable' | 'brokenOff'; readonly code: string };

/** Refused, bounced, or never handed over. */
export type DeliveryFailed = DomainEvent<
  'DeliveryFailed',
  DeliveryAddress & {
    readonly cause: FailureCause;
    readonly digest: string | null;
    readonly attempt: number;
    /** When it is tried again; null: abandoned. */
    readonly retryAt: Instant | null;
  }
>;

/** Everything that can happen to a delivery. */
export type DeliveryEvent = DeliveryQueued | DeliverySent | DeliveryConfirmed | DeliveryRead | DeliveryFailed;

import type { Instant } from '@chidao/calendar';
import type { About, BlobRef, DomainEvent, Signed } from '@chidao/kernel';
import type { Channel } from '../delivery/channel.js';
import type { Receiver } from '../delivery/delivery.events.js';
import type { Step } from './step.js';

/** What is urged: one assignment or one report occurrence. */
export interface Subject {
  readonly kind: 'assignment' | 'occurrence';
  readonly id: string;
}

/** Carried by every event of the urge. */
export interface UrgeAddress {
  readonly urge: string;
  readonly subject: Subject;
  readonly agency: string;
}

/** Why a step was planned: by date, for long silence, because the one before was ignored, or by a person. */
export type UrgeCause = 'ladder' | 'silence' | 'ignored' | 'person';

export type UrgePlanned = DomainEvent<
  'UrgePlanned',
  UrgeAddress & {
    readonly step: Step;
    readonly cause: UrgeCause;
    readonly hasDeadline: boolean;
    readonly concerns: About;
  }
>;

/** The signed công văn that a letter of rung 2 is. */
export interface Letter {
  readonly number: string;
  readonly date: string;
  readonly signed: Signed;
}

/** A delivery that the urge goes out by. */
export interface UrgeDelivery {
  readonly delivery: string;
  readonly receiver: Receiver;
  readonly channel: Channel;
}

export type UrgeSent = DomainEvent<
  'UrgeSent',
  UrgeAddress & {
    readonly step: Step;
    /** 1; one more each time that a failed step is sent again. */
    readonly attempt: number;
    readonly letter: Letter | null;
    readonly deliveries: readonly UrgeDelivery[];
    /** Earlier reminders of the same run that were not sent: this one goes out for them too. */
    readonly standsFor: readonly Step[];
  }
>;

/** First evidence of delivery; from here on the urge counts. */
export type UrgeDelivered = DomainEvent<
  'UrgeDelivered',
  UrgeAddress & {
    readonly step: Step;
    readonly delivery: string;
    /** First instant at which it counts as ignored. */
    readonly ignoredAt: Instant;
  }
>;

export type UrgeRead = DomainEvent<'UrgeRead', UrgeAddress & { readonly step: Step; readonly delivery: string }>;

/** A delivery was given up; with the last of them the step is planned again. */
export type UrgeDeliveryFailed = DomainEvent<
  'UrgeDeliveryFailed',
  UrgeAddress & { readonly step: Step; readonly delivery: string; readonly plannedAgain: boolean }
>;

export type UrgeAnswered = DomainEvent<'UrgeAnswered', UrgeAddress & { readonly step: Step; readonly text: BlobRef }>;

/** Delivered and not answered in time. */
export type UrgeIgnored = DomainEvent<
  'UrgeIgnored',
  UrgeAddress & { readonly step: Step; readonly hasDeadline: boolean; readonly ignoredAt: Instant }
>;

/** Why nothing needs to be sent or answered any more. */
export type CancelCause = 'closed' | 'submitted' | 'deadlineMoved';

export type UrgeCancelled = DomainEvent<
  'UrgeCancelled',
  UrgeAddress & { readonly steps: readonly Step[]; readonly cause: CancelCause }
>;

/** Everything that can happen on the ladder of one subject. */
export type UrgeEvent =
  UrgePlanned | UrgeSent | UrgeDelivered | UrgeRead | UrgeDeliveryFailed | UrgeAnswered | UrgeIgnored | UrgeCancelled;

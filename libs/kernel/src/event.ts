import type { About } from './about.js';
import type { Actor, Capacity } from './actor.js';

/** A fact as a decision returns it: plain JSON, past tense, without the envelope. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
  /** Only where the fact became true at another instant than its command's (facts of the clock, lifecycle §15). */
  readonly occurredAt?: string;
}

/** A fact as `evolve` and projections see it: with who, when and by what right. */
export type Happened<Event extends DomainEvent = DomainEvent> = Event & {
  readonly id: string;
  /** ISO instant, UTC: when the fact became true. Never decreases within a stream. */
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly capacity: Capacity;
};

/** Versions of the looked-up rules that a decision used; null where it used none. */
export interface RuleVersions {
  readonly ruleSet: string | null;
  readonly calendar: string | null;
}

/** An event as stored: the envelope is fixed from the first append on (ADR event envelope). */
export type RecordedEvent<Event extends DomainEvent = DomainEvent> = Happened<Event> & {
  /** Fixes the fields, the hash and the canonical form: 1 = SHA-256 over RFC 8785. It stands under the hash itself. */
  readonly envelopeVersion: 1;
  readonly schemaVersion: number;
  /** `<category>-<uuid>`. */
  readonly stream: string;
  readonly revision: bigint;
  /** Place in the log; grows, is not contiguous. */
  readonly position: bigint;
  /** ISO instant, UTC: when it was written. */
  readonly recordedAt: string;
  readonly commandId: string;
  /** SHA-256 of the canonical command type and input: the same id with other content is refused. */
  readonly commandFingerprint: string;
  readonly about: About;
  readonly causationId: string | null;
  readonly correlationId: string;
  readonly versions: RuleVersions;
  /** Hash of the canonical data. */
  readonly dataHash: string;
  /** `eventHash` of the event before it in the stream, or null for the first. */
  readonly prevHash: string | null;
  /** Hash of the canonical envelope with `dataHash` and `prevHash`, without position, data and `eventHash`. */
  readonly eventHash: string;
};

import type { About, Capacity, Command, DomainEvent, Happened, RecordedEvent } from '@chidao/kernel';
import { canonicalHash } from './canonical.js';
import { eventId } from './ids.js';
import type { SealedEvent } from './port.js';

/**
 * Version of the envelope that is written, and the only one that is known: SHA-256 over RFC 8785. Another field, hash or
 * canonical form is another version, and what reads it must keep reading this one.
 */
export const ENVELOPE_VERSION: RecordedEvent['envelopeVersion'] = 1;

/** What the envelope takes from outside the event. */
export interface SealInput {
  readonly stream: string;
  readonly command: Command;
  readonly capacity: Capacity;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  readonly about: About;
  /** The event before it in the stream. */
  readonly previous: Pick<RecordedEvent, 'revision' | 'eventHash' | 'occurredAt'> | null;
  readonly ordinal: number;
}

/** The same command id with another type or input is another command. */
export const fingerprintOf = (command: Pick<Command, 'type' | 'input'>): string =>
  canonicalHash({ type: command.type, input: command.input });

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

/** Hash of an envelope: everything but position, data (its hash stands for it) and the hash itself. */
export const eventHashOf = (event: Omit<SealedEvent, 'eventHash'>): string => {
  const { data, ...envelope } = { ...event, position: undefined, eventHash: undefined };
  void data;
  return canonicalHash(envelope);
};

/** A decided event with who, when and by what right, as `evolve` sees it. `occurredAt` never goes back in a stream. */
export const happened = (event: DomainEvent, input: Omit<SealInput, 'about'>): Happened => {
  const { context } = input.command;
  return {
    type: event.type,
    data: event.data,
    id: eventId(input.stream, context.commandId, input.ordinal),
    occurredAt: later(event.occurredAt ?? context.at, input.previous?.occurredAt),
    actor: context.actor,
    capacity: input.capacity,
  };
};

/** Puts the whole envelope on a decided event (lifecycle §1). */
export const seal = (event: DomainEvent, input: SealInput): SealedEvent => {
  const { stream, command, previous } = input;
  const { context } = command;
  const open = {
    ...happened(event, input),
    envelopeVersion: ENVELOPE_VERSION,
    schemaVersion: input.schemaVersion,
    stream,
    revision: previous ? previous.revision + 1n : 0n,
    recordedAt: input.recordedAt,
    commandId: context.commandId,
    commandFingerprint: fingerprintOf(command),
    about: input.about,
    causationId: context.causationId,
    correlationId: context.correlationId,
    versions: context.versions,
    dataHash: canonicalHash(event.data),
    prevHash: previous?.eventHash ?? null,
  };
  return { ...open, eventHash: eventHashOf(open) };
};

/** Whether data and envelope still are what was sealed. */
export const isIntact = (event: RecordedEvent): boolean =>
  canonicalHash(event.data) === event.dataHash && eventHashOf(event) === event.eventHash;

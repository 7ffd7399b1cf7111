import { createHash } from 'node:crypto';
import { canonicalHash, eventHashOf, type UnreadableEvent } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';

/** What is wrong with an event, looked at with the one before it. */
export type FaultKind = 'gap' | 'unreadable' | 'version' | 'revision' | 'time' | 'chain' | 'data' | 'envelope';

/** The first fault of a stream; of the log itself where an event is missing. */
export interface Fault {
  readonly kind: FaultKind;
  readonly position: bigint;
  readonly event: Pick<RecordedEvent, 'id' | 'stream' | 'revision'> | null;
}

export interface Verdict {
  readonly events: number;
  readonly streams: number;
  /** Last position looked at, −1 for an empty log. */
  readonly position: bigint;
  /** First fault per stream, in the order of the log. */
  readonly faults: readonly Fault[];
  /** SHA-256 over the event hashes in their order: two runs up to one position must agree. */
  readonly fingerprint: string;
}

/** Looks at the log event by event. */
export interface LogCheck {
  readonly event: (event: RecordedEvent) => void;
  readonly unreadable: (event: UnreadableEvent) => void;
  readonly verdict: () => Verdict;
}

type Last = Pick<RecordedEvent, 'revision' | 'occurredAt' | 'eventHash'>;

const OF_STREAM: readonly (readonly [FaultKind, (event: RecordedEvent, last: Last | undefined) => boolean])[] = [
  ['revision', (event, last) => event.revision !== (last ? last.revision + 1n : 0n)],
  ['chain', (event, last) => event.prevHash !== (last?.eventHash ?? null)],
  ['time', (event, last) => last !== undefined && event.occurredAt < last.occurredAt],
  ['data', (event) => canonicalHash(event.data) !== event.dataHash],
  ['envelope', (event) => eventHashOf(event) !== event.eventHash],
];

export const checkLog = (): LogCheck => {
  const last = new Map<string, Last>();
  const faults = new Map<string | bigint, Fault>();
  const fingerprint = createHash('sha256');
  let [events, position] = [0, -1n];

  const moveTo = (next: bigint): void => {
    const missing = position + 1n;
    if (next !== missing) faults.set(missing, { kind: 'gap', position: missing, event: null });
    position = next;
  };
  const note = (kind: FaultKind, { id, stream, revision }: NonNullable<Fault['event']>): void => {
    if (!faults.has(stream)) faults.set(stream, { kind, position, event: { id, stream, revision } });
  };
  return {
    event: (event) => {
      moveTo(event.position);
      events += 1;
      fingerprint.update(String(event.eventHash));
      const { stream, revision, occurredAt, eventHash } = event;
      const found = OF_STREAM.find(([, isFaulty]) => isFaulty(event, last.get(stream)));
      if (found) note(found[0], event);
      last.set(stream, { revision, occurredAt, eventHash });
    },
    unreadable: (event) => {
      moveTo(event.position);
      note(event.code === 'EVENT_ENVELOPE_UNKNOWN' ? 'version' : 'unreadable', event);
    },
    verdict: () => ({
      ...{ events, streams: last.size, position, faults: [...faults.values()] },
      fingerprint: fingerprint.copy().digest('hex'),
    }),
  };
};

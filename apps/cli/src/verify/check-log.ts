import { createHash } from 'node:crypto';
import { canonicalHash, eventHashOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';

/** What is wrong with an event, looked at with the one before it. */
export type FaultKind = 'gap' | 'unreadable' | 'revision' | 'time' | 'chain' | 'data' | 'envelope';

/** The first fault of a stream; of the log itself where no stream can be named. */
export interface Fault {
  readonly kind: FaultKind;
  readonly position: bigint;
  readonly stream: string | null;
  readonly revision: bigint | null;
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
  /** The event at this position could not even be read. */
  readonly unreadable: (position: bigint) => void;
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
    if (next !== missing) faults.set(missing, { kind: 'gap', position: missing, stream: null, revision: null });
    position = next;
  };
  return {
    event: (event) => {
      moveTo(event.position);
      events += 1;
      fingerprint.update(event.eventHash);
      const { stream, revision, occurredAt, eventHash } = event;
      const found = OF_STREAM.find(([, isFaulty]) => isFaulty(event, last.get(stream)));
      if (found && !faults.has(stream)) faults.set(stream, { kind: found[0], position, stream, revision });
      last.set(stream, { revision, occurredAt, eventHash });
    },
    unreadable: (at) => {
      moveTo(at);
      faults.set(at, { kind: 'unreadable', position: at, stream: null, revision: null });
    },
    verdict: () => ({
      ...{ events, streams: last.size, position, faults: [...faults.values()] },
      fingerprint: fingerprint.copy().digest('hex'),
    }),
  };
};

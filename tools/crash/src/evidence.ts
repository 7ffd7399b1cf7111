import type { RecordedEvent } from '@chidao/kernel';
import { isIntact } from '@chidao/event-store';
import { notesOf, type Acknowledgement } from './protocol.js';

/** An acknowledgement, with the highest position that was acknowledged before its command was sent. */
export type Witnessed = Acknowledgement & { readonly sentAfter: bigint };

/** Everything in the log that contradicts what the driver saw; empty when the store kept its word. */
export const faultsIn = (
  log: readonly RecordedEvent[],
  acknowledged: readonly Witnessed[],
  sent: Iterable<string>,
): readonly string[] => [...faultsOfOrder(log), ...faultsOfEffects(log, sent), ...faultsOfPromises(log, acknowledged)];

const faultsOfOrder = (log: readonly RecordedEvent[]): readonly string[] => {
  const last = new Map<string, RecordedEvent>();
  let position = -1n;
  return log.flatMap((event) => {
    const previous = last.get(event.stream);
    const faults = [
      event.position <= position && 'is out of order',
      event.revision !== (previous ? previous.revision + 1n : 0n) && 'has the wrong revision',
      event.prevHash !== (previous?.eventHash ?? null) && 'does not follow the event before it',
      !isIntact(event) && 'is not what was sealed',
    ];
    last.set(event.stream, event);
    position = event.position;
    return faults.flatMap((fault) => (fault ? [`${event.stream} ${event.revision} ${fault}`] : []));
  });
};

const noteIn = ({ data }: RecordedEvent): string | null => ('note' in data ? String(data.note) : null);

/** Commands happen whole, and at most once. */
const faultsOfEffects = (log: readonly RecordedEvent[], sent: Iterable<string>): readonly string[] => {
  const counts = new Map<string | null, number>();
  for (const event of log) counts.set(noteIn(event), (counts.get(noteIn(event)) ?? 0) + 1);
  return [...sent].flatMap((commandId) => {
    const [first = 0, second = 0] = notesOf(commandId).map((note) => counts.get(note) ?? 0);
    if (first !== second) return [`${commandId} happened in part`];
    return first > 1 ? [`${commandId} happened ${first} times`] : [];
  });
};

/** What was acknowledged is where it was said to be, after everything that was acknowledged before it was sent. */
const faultsOfPromises = (log: readonly RecordedEvent[], acknowledged: readonly Witnessed[]): readonly string[] => {
  const byNote = new Map(log.map((event) => [noteIn(event), event]));
  return acknowledged.flatMap(({ commandId, stream, place, repeated, sentAfter }) => {
    const event = byNote.get(notesOf(commandId)[1] ?? '');
    if (!event) return [`${commandId} was acknowledged and is lost`];
    const isElsewhere = event.stream !== stream || (place && placeOf(event) !== `${place.revision} ${place.position}`);
    if (isElsewhere) return [`${commandId} was acknowledged elsewhere`];
    return !repeated && event.position <= sentAfter ? [`${commandId} overtook what was acknowledged before`] : [];
  });
};

const placeOf = ({ revision, position }: RecordedEvent): string => `${revision} ${position}`;

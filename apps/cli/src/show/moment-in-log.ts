import type { EventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';

/** Two times (deadlines.md §3): what had happened by `asOf`, as far as it was known at `knownAt`. Instants; null: now. */
export interface Moment {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** Events that make up the state at a moment, in their order. Knowing ends before the first event written later. */
export async function* eventsAt(
  store: Pick<EventStore, 'readAll'>,
  { asOf, knownAt }: Moment,
): AsyncGenerator<RecordedEvent, void> {
  for await (const event of store.readAll(-1n)) {
    if (knownAt !== null && event.recordedAt > knownAt) return;
    if (asOf === null || event.occurredAt <= asOf) yield event;
  }
}

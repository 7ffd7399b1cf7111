import type { EventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { belongsTo, QUERY_CHECKPOINT, queryProjections, upcastAll } from '@chidao/query-service';
import type { ReadModelStore } from '@chidao/read-models';
import { openScratchReadModels, projectionRunner } from '@chidao/read-models';

/** Two times (deadlines.md §3): what had happened by `asOf`, as far as it was known at `knownAt`. Instants; null: now. */
export interface PastMoment {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** Later than any instant that is written. */
const EVER = '9999-12-31T23:59:59.999Z';

/** Events that make up the state at a moment, in the order of the log and in today's shapes. */
export async function* eventsAt(
  store: Pick<EventStore, 'readAll'>,
  { asOf, knownAt }: PastMoment,
): AsyncGenerator<RecordedEvent, void> {
  for await (const event of store.readAll(-1n)) {
    if (knownAt !== null && event.recordedAt > knownAt) return;
    if (belongsTo(event, { at: asOf ?? EVER, position: event.position })) yield upcastAll(event);
  }
}

/** The documents that queries would show of these events; gone again when `ask` is done. */
export const withDocumentsOf = async <Answer>(
  events: readonly RecordedEvent[],
  ask: (documents: ReadModelStore) => Promise<Answer>,
): Promise<Answer> => {
  const documents = openScratchReadModels();
  try {
    const runner = projectionRunner({
      store: documents,
      projections: queryProjections,
      checkpointName: QUERY_CHECKPOINT,
    });
    await runner.handleBatch(events);
    return await ask(documents);
  } finally {
    await documents.close();
  }
};

import { setImmediate } from 'node:timers/promises';
import type { EventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { ReadModelStore } from '@chidao/read-models';
import { projectionRunner } from '@chidao/read-models';
import { CHECKPOINT, projections } from '../log/projections.js';
import { upcastAll } from '../log/upcasters.js';
import type { Moment } from './moment.js';
import { belongsTo } from './moment.js';

const BATCH = 250;

const runnerOf = (store: ReadModelStore) => projectionRunner({ store, projections, checkpointName: CHECKPOINT });

/** How far a scratch has been folded, −1 at the start. */
export const foldedTo = (store: ReadModelStore): Promise<bigint> => runnerOf(store).position();

/**
 * Folds what belongs to the moment after what is there, reading at most that many events and letting other work go on
 * between the batches. True: all of it is there now;
 * false: whoever folds on begins where this ended.
 */
export const foldScratch = async (
  log: Pick<EventStore, 'readAll'>,
  store: ReadModelStore,
  moment: Moment,
  atMost = Infinity,
): Promise<boolean> => {
  const runner = runnerOf(store);
  let batch: RecordedEvent[] = [];
  let read = 0;
  const fold = async (through: bigint): Promise<void> => {
    await runner.handleBatch(batch, through);
    batch = [];
    await setImmediate();
  };
  for await (const event of log.readAll(await runner.position())) {
    if (event.position > moment.position) break;
    if (belongsTo(event, moment)) batch.push(upcastAll(event));
    read += 1;
    if (batch.length >= BATCH || read >= atMost) await fold(event.position);
    if (read >= atMost) return event.position === moment.position;
  }
  await fold(moment.position);
  return true;
};

/** The documents of these streams alone. */
export const foldStreams = async (
  log: Pick<EventStore, 'readStream'>,
  store: ReadModelStore,
  streams: readonly string[],
  moment: Moment,
): Promise<void> => {
  const events: RecordedEvent[] = [];
  for (const stream of streams) {
    for await (const event of log.readStream(stream)) if (belongsTo(event, moment)) events.push(upcastAll(event));
  }
  const inOrder = events.sort((one, other) => (one.position < other.position ? -1 : 1));
  await runnerOf(store).handleBatch(inOrder, moment.position);
};

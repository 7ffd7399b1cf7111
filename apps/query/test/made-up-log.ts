import type { RecordedEvent } from '@chidao/kernel';
import type { ReadModels } from '@chidao/read-models';
import type { ReadableLog } from '../src/service/query-loop.js';

/** A log that is there already. */
export const logOf = (events: readonly RecordedEvent[]): ReadableLog => ({
  head: async () => events.at(-1)?.position ?? -1n,
  readAll: async function* (after: bigint) {
    for (const event of events) if (event.position > after) yield event;
  },
});

/** Read models whose process ends at some writes: before them, or after them and before anybody hears of it. */
export const crashing = (models: ReadModels, crashesAt: ReadonlyMap<number, 'before' | 'after'>): ReadModels => {
  let writes = 0;
  return {
    ...models,
    pin: async () => {
      const pinned = await models.pin();
      return {
        ...pinned,
        write: async (batch) => {
          const crash = crashesAt.get((writes += 1));
          if (crash === 'before') throw new Error('crashed before the write');
          const outcome = await pinned.write(batch);
          if (crash === 'after') throw new Error('crashed after the write');
          return outcome;
        },
      };
    },
  };
};

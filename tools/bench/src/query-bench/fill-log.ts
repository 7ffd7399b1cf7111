import type { EventStore, SealedEvent } from '@chidao/event-store';
import { generatedHistory } from '@chidao/query-service/generated-history';
import type { HistoryOptions } from '@chidao/query-service/generated-history';

const WINDOW = 1_000;

const expectedOf = ({ revision }: SealedEvent): 'no_stream' | bigint => (revision === 0n ? 'no_stream' : revision - 1n);

/** Appends a made-up history, event by event, as many at a time as writers would. Answers how many there are. */
export const fillLog = async (store: EventStore, options: HistoryOptions): Promise<number> => {
  let [count, window]: [number, Promise<void>[]] = [0, []];
  const append = async (event: SealedEvent): Promise<void> => {
    const { status } = await store.append(event.stream, expectedOf(event), [event]);
    if (status !== 'committed') throw new Error(`${event.stream} ${event.revision}: ${status}`);
  };
  for (const event of generatedHistory(options)) {
    window.push(append(event));
    count += 1;
    if (window.length < WINDOW) continue;
    await Promise.all(window);
    window = [];
  }
  await Promise.all(window);
  return count;
};

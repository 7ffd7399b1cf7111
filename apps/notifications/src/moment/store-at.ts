import type { EventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Moment } from './moment.js';
import { isKnownIn } from './moment.js';

type Streams = Pick<EventStore, 'readStream'>;

async function* knownIn(events: AsyncIterable<RecordedEvent>, moment: Moment): AsyncIterable<RecordedEvent> {
  for await (const event of events) if (isKnownIn(moment, event)) yield event;
}

/** The same streams, as they stood at another moment. */
export const storeAt = (store: Streams, moment: Moment): Streams => ({
  readStream: (stream, from) => knownIn(store.readStream(stream, from), moment),
});

import { isUnreadableEvent, type EventStore, type UnreadableEvent } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Verdict } from './check-log.js';
import { checkLog } from './check-log.js';

/** Hands out events up to a position; answers the unreadable one that stopped it, or null at the end. */
const readOn = async (
  events: AsyncIterable<RecordedEvent>,
  upTo: bigint,
  onEvent: (event: RecordedEvent) => void,
): Promise<UnreadableEvent | null> => {
  try {
    for await (const event of events) {
      if (event.position > upTo) return null;
      onEvent(event);
    }
    return null;
  } catch (thrown) {
    if (isUnreadableEvent(thrown)) return thrown;
    throw thrown;
  }
};

/** Looks at every event up to `upTo`; reads on behind what cannot be read, so that everything else is looked at too. */
export const verifyLog = async (
  store: Pick<EventStore, 'readAll'>,
  upTo: bigint,
  onPosition: (position: bigint) => void = () => undefined,
): Promise<Verdict> => {
  const check = checkLog();
  const look = (event: RecordedEvent): void => {
    check.event(event);
    onPosition(event.position);
  };
  let stopped = await readOn(store.readAll(-1n), upTo, look);
  while (stopped !== null && stopped.position <= upTo) {
    check.unreadable(stopped);
    stopped = await readOn(store.readAll(stopped.position), upTo, look);
  }
  return check.verdict();
};

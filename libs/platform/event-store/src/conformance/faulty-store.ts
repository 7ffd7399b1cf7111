import type { EventStore } from '../port.js';

/**
 * What becomes of one append: it works; the request is lost; the answer is lost; the request arrives late, after the
 * sender has given up; or the reading before it fails.
 */
export type Fault = 'none' | 'requestLost' | 'answerLost' | 'requestLate';

/** A store whose appends suffer the given faults, one after the other, and then work. */
export const faultyStore = (store: EventStore, faults: readonly Fault[]): EventStore => {
  const left = [...faults];
  let late: (() => Promise<unknown>) | null = null;
  const arriveLate = async () => {
    const arriving = late;
    late = null;
    await arriving?.();
  };
  return {
    ...store,
    append: async (stream, expected, events) => {
      const fault = left.shift() ?? 'none';
      const send = () => store.append(stream, expected, events);
      if (fault === 'requestLate') late = send;
      else await arriveLate();
      if (fault === 'none') return send();
      if (fault === 'answerLost') await send();
      return { status: 'unknown', cause: new Error(fault) };
    },
    readStream: async function* (stream, from) {
      yield* store.readStream(stream, from);
      await arriveLate();
    },
  };
};

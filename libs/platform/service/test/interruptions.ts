import type { EventStore } from '@chidao/event-store';
import { thing } from './things.js';

/** Where one append breaks off: before it reached the log or after, in the moment or with the process. */
export type Break = 'lost' | 'answer lost' | 'killed before' | 'killed after';

export const breaks: readonly Break[] = ['lost', 'answer lost', 'killed before', 'killed after'];

const errors: Readonly<Record<'moment' | 'process', Error>> = {
  moment: Object.assign(new Error('the store is away'), { code: 'STORE_AWAY' }),
  process: Object.assign(new Error('the process ended'), { code: 'SQLITE_IOERR' }),
};

/** Breaks off the nth append that a reaction makes to its targets (things 1 and 2), once. */
export const breakingAt = (nth: number, how: Break) => {
  let appends = 0;
  const around = (store: EventStore): EventStore => ({
    ...store,
    append: async (stream, expected, events) => {
      const isTarget = stream === thing(1) || stream === thing(2);
      if (!isTarget || (appends += 1) !== nth) return store.append(stream, expected, events);
      if (how === 'answer lost' || how === 'killed after') await store.append(stream, expected, events);
      throw errors[how.startsWith('killed') ? 'process' : 'moment'];
    },
  });
  return { around, hasBroken: () => appends >= nth };
};

import type { Incoming } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import { createCheckpointing } from './checkpointing.js';
import type { Checkpointing } from './checkpointing.js';
import type { Waypoints } from './waypoints.js';

/** How far one loop over messages came in each source, stored and in memory. */
export interface Place {
  readonly from: (source: string) => Promise<bigint>;
  readonly checkpointing: (source: string) => Checkpointing;
}

export const placeOf = (store: ReadModelStore, loop: string, waypoints: Waypoints): Place => {
  const bySource = new Map<string, Checkpointing>();
  const checkpointing = (source: string): Checkpointing => {
    const known = bySource.get(source) ?? createCheckpointing();
    bySource.set(source, known);
    return known;
  };
  return {
    checkpointing,
    from: async (source) => {
      const stored = await store.checkpoint(`${loop}/${source}`);
      checkpointing(source).start(stored);
      waypoints.reach(source, stored + 1n);
      return stored + 1n;
    },
  };
};

export const lastOffset = (batch: readonly Incoming[]): bigint =>
  batch.reduce((last, { offset }) => (offset > last ? offset : last), -1n);

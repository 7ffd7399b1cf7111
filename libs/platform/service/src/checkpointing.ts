/** Inputs without effect that may be read again after a restart; a loop that has nothing to do writes nothing. */
const MOST_SKIPPED = 1_000n;

/** Whether a loop must store how far it came: after every effect, and now and then without one. */
export interface Checkpointing {
  readonly start: (position: bigint) => void;
  /** True when the checkpoint is to be stored; it then counts as stored. */
  readonly isDue: (position: bigint, hasEffect: boolean) => boolean;
}

/** A checkpoint that lags behind inputs without effect is safe: they have none the second time either. */
export const createCheckpointing = (): Checkpointing => {
  let stored = -1n;
  return {
    start: (position) => {
      stored = position;
    },
    isDue: (position, hasEffect) => {
      if (!hasEffect && position - stored < MOST_SKIPPED) return false;
      stored = position;
      return true;
    },
  };
};

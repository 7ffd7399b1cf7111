import type { Clock } from '@chidao/kernel';

/** A clock that plays a past first and then shows what its base shows. */
export interface PlayedClock extends Clock {
  /** Shows that instant until told otherwise; instants are given in order. */
  readonly playTo: (instant: string) => void;
  /** The past is played: from now on the base counts. */
  readonly release: () => void;
}

export const playedClock = (base: Clock): PlayedClock => {
  let shown: string | null = null;
  return {
    now: () => shown ?? base.now(),
    playTo: (instant) => void (shown = instant),
    release: () => void (shown = null),
  };
};

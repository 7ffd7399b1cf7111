import type { Clock } from '@chidao/kernel';

/** The computer's clock: the only place of the system that asks it. */
export const systemClock: Clock = { now: () => new Date(Date.now()).toISOString() };

import { setTimeout } from 'node:timers/promises';

const FIRST = 100;
const MOST = 10_000;

/** Milliseconds to wait after the n-th failure in a row: doubling from 100 ms to 10 s, of which a random half or more. */
export const backOffAfter = (failures: number, random: number = Math.random()): number =>
  Math.min(MOST, FIRST * 2 ** (failures - 1)) * (0.5 + random / 2);

/** Waits, or returns at once when `signal` aborts. */
export const pause = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  await setTimeout(milliseconds, undefined, signal && { signal }).catch((thrown: unknown) => {
    if (!signal?.aborted) throw thrown;
  });
};

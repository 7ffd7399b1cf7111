import { compare } from './compare.js';

it('compares adapter and engine over the same rows, and sees appends share their fsync', async () => {
  const comparison = await compare({ writers: 8, perWriter: 4, bytes: 100, rounds: 3 });
  expect(comparison.eventsPerCommit).toBeGreaterThan(1);
  expect(comparison.eventsPerCommit).toBeLessThanOrEqual(8);
  const { perSecond, blockingPerSecond, threadedPerSecond, ratio, ratioThreaded } = comparison;
  expect(ratio).toBeCloseTo(perSecond / blockingPerSecond);
  expect(ratioThreaded).toBeCloseTo(perSecond / threadedPerSecond);
  expect(Object.values(comparison).every((value) => value > 0)).toBe(true);
});

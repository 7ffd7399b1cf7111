import { z } from 'zod';

/** A step of the ladder, as the timeline and the inbox name it. */
export const stepBody = z.strictObject({
  deadlineRevision: z.int().min(1).max(10_000),
  rung: z.enum(['reminder', 'urgingLetter']),
  offset: z.int().min(-1_000).max(1_000).nullable(),
  round: z.int().min(0).max(1_000_000),
});

import { deadlineBody } from '@chidao/contract';
import { z } from 'zod';

/** The words that speak of time, and what they were read as. */
export const statedDeadlineBody = z.strictObject({
  phrase: z.string().trim().min(1).max(500).nullable(),
  rule: z.string().max(100).nullable(),
  value: deadlineBody.nullable(),
});

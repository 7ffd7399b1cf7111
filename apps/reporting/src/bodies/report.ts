import { z } from 'zod';
import { line } from '@chidao/http';
import { key } from './key.js';

const indicators = z.record(key, z.string().trim().max(500_000));

/** A report owed, by its id; or by duty and period, where it has not opened yet. */
const answer = z.strictObject({
  occurrence: z.union([z.uuid(), z.strictObject({ duty: z.uuid(), recurrence: key, period: z.string().max(12) })]),
  part: line.nullable(),
  /** Numbers as text; texts word for word. */
  indicators,
});

export type AnswerBody = z.infer<typeof answer>;

export const answersBody = z.array(answer).max(100);

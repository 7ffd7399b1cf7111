import { z } from 'zod';

/** What a duty wants to know. */
export const contentSchema = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(['number', 'percent', 'text']),
  unit: z.string().nullable(),
  formula: z.string().nullable(),
  required: z.boolean(),
});

/** Values by content key: decimal numbers as text, texts by the reference of their blob. */
export const indicatorsSchema = z.record(z.string(), z.string());

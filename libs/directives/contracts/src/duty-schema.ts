import { blobRefSchema, deadlineSchema } from '@chidao/contract';
import { z } from 'zod';

const anchor = z.object({ text: blobRefSchema, start: z.int(), end: z.int(), quote: z.string() });

const route = z.object({
  key: z.string(),
  destination: z.string(),
  via: z.string().nullable(),
  consolidator: z.string().nullable(),
  accepts: z.boolean(),
});

const recurrence = z.object({
  key: z.string(),
  period: z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year', 'once', 'onDemand']),
  phrase: z.string().nullable(),
  dueRule: deadlineSchema.nullable(),
  cutoffRule: deadlineSchema.nullable(),
});

const content = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(['number', 'percent', 'text']),
  unit: z.string().nullable(),
  formula: z.string().nullable(),
  required: z.boolean(),
});

/** A duty to report that an obligation imposes; actors as written. `reporters` null: its leads owe the reports. */
export const dutySpecSchema = z.object({
  key: z.string(),
  reporters: z.array(z.string()).nullable(),
  routes: z.array(route),
  recurrences: z.array(recurrence),
  contents: z.array(content),
  host: z.object({ citation: z.string(), quote: z.string() }).nullable(),
  upstream: z.object({ obligation: z.string(), key: z.string() }).nullable(),
  over: z.array(z.string()),
  anchor: anchor.nullable(),
});

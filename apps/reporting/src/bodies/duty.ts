import { z } from 'zod';
import { blobRefSchema, dueRuleBody } from '@chidao/contract';
import { line } from '@chidao/http';
import { cutoffRuleBody } from './cutoff.js';
import { key } from './key.js';

/** The duty with which it is reported, or an external one by its citation until its text is in the system. */
export const hostBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('duty'), duty: z.uuid() }),
  z.strictObject({
    kind: z.literal('external'),
    citation: z.string().trim().max(1_000),
    quote: z.string().trim().max(2_000),
    recurrences: z.array(key).max(12),
  }),
]);

const route = z.strictObject({
  key,
  destination: z.string().trim().max(1_000),
  via: line.nullable(),
  consolidator: line.nullable(),
  accepts: z.boolean(),
});

const recurrence = z.strictObject({
  key,
  period: z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year', 'once', 'onDemand']),
  phrase: line.nullable(),
  dueRule: dueRuleBody.nullable(),
  cutoffRule: cutoffRuleBody.nullable(),
});

const content = z.strictObject({
  key,
  label: line,
  type: z.enum(['number', 'percent', 'text']),
  unit: z.string().max(30).nullable(),
  formula: z.string().max(300).nullable(),
  required: z.boolean(),
});

const anchor = z.strictObject({
  text: blobRefSchema,
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1).max(20_000),
});

/** A report duty as an officer states it. */
export const dutyBody = z.strictObject({
  obligation: z.uuid(),
  key,
  reporters: z.array(z.uuid()).max(1_000),
  routes: z.array(route).max(10),
  recurrences: z.array(recurrence).max(12),
  contents: z.array(content).max(100),
  host: hostBody.nullable(),
  upstream: z.uuid().nullable(),
  over: z.array(line).max(50),
  anchor: anchor.nullable(),
});

import { deadlineBody } from '@chidao/contract';
import { z } from 'zod';
import { anchorBody } from './anchor-body.js';

const key = z.string().trim().min(1).max(60);
const expression = z.string().trim().min(1).max(500);

const route = z.strictObject({
  key,
  destination: expression,
  via: expression.nullable(),
  consolidator: expression.nullable(),
  accepts: z.boolean(),
});

const recurrence = z.strictObject({
  key,
  period: z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year', 'once', 'onDemand']),
  phrase: expression.nullable(),
  dueRule: deadlineBody.nullable(),
  cutoffRule: deadlineBody.nullable(),
});

const content = z.strictObject({
  key,
  label: expression,
  type: z.enum(['number', 'percent', 'text']),
  unit: z.string().max(30).nullable(),
  formula: z.string().max(300).nullable(),
  required: z.boolean(),
});

/** A duty to report, as read or corrected. */
export const dutyBody = z.strictObject({
  key,
  reporters: z.array(expression).max(100).nullable(),
  routes: z.array(route).min(1).max(10),
  recurrences: z.array(recurrence).min(1).max(12),
  contents: z.array(content).max(100),
  host: z.strictObject({ citation: expression, quote: z.string().max(2_000) }).nullable(),
  upstream: z.strictObject({ obligation: z.uuid(), key }).nullable(),
  over: z.array(expression).max(50),
  anchor: anchorBody.nullable(),
});

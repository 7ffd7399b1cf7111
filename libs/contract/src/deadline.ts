import { z } from 'zod';
import { civilDateSchema, instantSchema } from './schemas.js';

const cadence = z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year']);
const period = z.string().min(1).max(12);

/** The due day within or after each period. */
export const dueDaySchema = z.discriminatedUnion('on', [
  z.object({ on: z.literal('periodEnd') }),
  z.object({
    on: z.literal('dayOfYear'),
    month: z.int(),
    day: z.int(),
    yearsAfter: z.int(),
    daysBefore: z.int(),
  }),
  z.object({ on: z.literal('dayOfMonth'), day: z.int(), monthsAfter: z.int(), daysBefore: z.int() }),
]);

const recurringRule = z.object({
  every: cadence,
  part: z.int().nullable(),
  due: dueDaySchema,
  first: period.nullable(),
  last: period.nullable(),
});

const startEvent = z.union([
  z.object({ event: z.enum(['issued', 'received', 'inForce', 'other']) }),
  z.object({ event: z.literal('date'), date: civilDateSchema }),
]);

const length = z.object({ n: z.int(), unit: z.enum(['day', 'workingDay', 'week', 'month', 'year']) });

/** What a deadline can be (deadlines.md §2). */
export const deadlineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('FIXED'), date: civilDateSchema }),
  z.object({ kind: z.literal('WINDOW'), start: civilDateSchema, end: civilDateSchema }),
  z.object({ kind: z.literal('RECURRING'), rule: recurringRule }),
  z.object({ kind: z.literal('RELATIVE'), start: startEvent, length }),
  z.object({ kind: z.literal('CONDITIONAL'), condition: z.string() }),
  z.object({ kind: z.literal('DAY_UNKNOWN'), every: cadence }),
  z.object({ kind: z.literal('NONE'), reason: z.string() }),
]);

/** A deadline as computed, with everything it was computed from. */
export const resolvedDeadlineSchema = z.object({
  kind: z.enum(['FIXED', 'WINDOW', 'RECURRING', 'RELATIVE', 'CONDITIONAL', 'DAY_UNKNOWN', 'NONE']),
  value: deadlineSchema,
  phrase: z.string().nullable(),
  rule: z.string().nullable(),
  ruleVersion: z.string().nullable(),
  calendarVersion: z.string().nullable(),
  holidaysKnown: z.boolean(),
  civilDate: civilDateSchema.nullable(),
  instant: instantSchema.nullable(),
  firstPeriod: period.nullable(),
  lastPeriod: period.nullable(),
});

import { line } from '@chidao/http';
import { isPeriod } from '@chidao/calendar';
import { z } from 'zod';

const cadence = z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year']);
const period = z.string().refine(isPeriod, 'must be a period: 2025, 2025-H1, 2025-Q3, 2025-10, 2025-9M or once');

const dueDays = [
  z.strictObject({ on: z.literal('periodEnd') }),
  z.strictObject({
    on: z.literal('dayOfYear'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    yearsAfter: z.int().min(0).max(1),
    daysBefore: z.int().min(0).max(1),
  }),
  z.strictObject({
    on: z.literal('dayOfMonth'),
    day: z.int().min(1).max(31),
    monthsAfter: z.int().min(-12).max(12),
    daysBefore: z.int().min(0).max(1),
  }),
] as const;

/** Last day of the data: a day of each period, one date, or days before due. */
export const cutoffRuleBody = z.discriminatedUnion('on', [
  ...dueDays,
  z.strictObject({ on: z.literal('date'), date: z.iso.date() }),
  z.strictObject({ on: z.literal('daysBeforeDue'), days: z.int().min(0).max(366) }),
]);

const recurringRule = z.strictObject({
  every: cadence,
  part: z.int().min(1).max(12).nullable(),
  due: z.discriminatedUnion('on', [...dueDays]),
  first: period.nullable(),
  last: period.nullable(),
});

/** What the due rule of a report can be (deadlines.md §2). */
export const dueRuleBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('FIXED'), date: z.iso.date() }),
  z.strictObject({ kind: z.literal('WINDOW'), start: z.iso.date(), end: z.iso.date() }),
  z.strictObject({ kind: z.literal('RECURRING'), rule: recurringRule }),
  z.strictObject({ kind: z.literal('DAY_UNKNOWN'), every: cadence }),
  z.strictObject({ kind: z.literal('NONE'), reason: line }),
]);
